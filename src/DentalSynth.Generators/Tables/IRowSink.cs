namespace DentalSynth.Generators.Tables;

/// <summary>Where rows go: PostgreSQL, CSV files, memory. Phases know nothing more of it.</summary>
public interface IRowSink
{
    /// <summary>Opens a writer for one worker; several workers write at the same time, each through its own.</summary>
    IRowWriter OpenWriter();

    /// <summary>Ends the run: takes what the writers still hold. To be called once, when no worker writes any more.
    /// </summary>
    /// <returns>Rows and hash of every table that has got rows, by the table's name.</returns>
    Task<IReadOnlyList<TableDigest>> CompleteAsync(CancellationToken cancellationToken);
}
