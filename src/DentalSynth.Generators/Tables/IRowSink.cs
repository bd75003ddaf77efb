namespace DentalSynth.Generators.Tables;

/// <summary>Receives rows: PostgreSQL, CSV files or memory.</summary>
public interface IRowSink
{
    /// <summary>Opens a writer for one worker; several workers write at the same time.</summary>
    IRowWriter OpenWriter();

    /// <summary>Ends the run and flushes all writers. Call it once, after all workers have finished.</summary>
    /// <returns>The digest of every table with rows, by name.</returns>
    Task<IReadOnlyList<TableDigest>> CompleteAsync(CancellationToken cancellationToken);
}
