using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Sinks;

/// <summary>One worker's way into a sink. Not for use by two threads at once.</summary>
public interface IRowWriter
{
    /// <summary>Takes a row. It may be encoded at once and is not kept by the caller.</summary>
    void Add(IRow row);

    /// <summary>Hands everything taken so far to the sink; waits while the sink is behind.</summary>
    ValueTask FlushAsync(CancellationToken cancellationToken);
}
