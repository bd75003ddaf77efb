using DentalSynth.Harness.Postgres;

namespace DentalSynth.Harness.Resets;

/// <summary>Takes the rows out of a database that holds nothing else, and leaves its tables.</summary>
public interface IDatabaseReset
{
    /// <summary>Empties every table of a schema, and whatever refers to those tables.</summary>
    /// <exception cref="InvalidOperationException">The schema has no tables.</exception>
    Task EmptyAsync(PostgresDatabase database, string schema, CancellationToken cancellationToken);
}
