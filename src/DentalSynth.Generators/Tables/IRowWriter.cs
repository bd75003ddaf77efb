namespace DentalSynth.Generators.Tables;

/// <summary>One worker's way into a sink. Not for use by two threads at once.</summary>
public interface IRowWriter
{
    /// <summary>Takes a row. It may be encoded at once and is not kept by the caller.</summary>
    /// <exception cref="ColumnValueException">A value does not fit its column.</exception>
    void Add(IRow row);

    /// <summary>Hands on what is enough for a full portion and waits while the sink is behind.</summary>
    /// <remarks>To be called between two blocks of rows, some hundreds to thousands: it is what bounds the memory.</remarks>
    ValueTask FlushAsync(CancellationToken cancellationToken);
}
