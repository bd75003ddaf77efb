namespace DentalSynth.Generators.Tables;

/// <summary>A worker's writer of a sink; not thread-safe.</summary>
public interface IRowWriter
{
    /// <summary>Writes a row; the caller does not keep it.</summary>
    /// <exception cref="ColumnValueException">A value does not fit its column.</exception>
    void Add(IRow row);

    /// <summary>Sends full buffers and waits while the sink is busy.</summary>
    /// <remarks>Call it every few hundred to thousand rows; this bounds the memory.</remarks>
    ValueTask FlushAsync(CancellationToken cancellationToken);
}
