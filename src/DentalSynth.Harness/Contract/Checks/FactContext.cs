using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>What a check may look at.</summary>
/// <param name="Database">The database with raw rows and what dbt built from them.</param>
/// <param name="Practice">What the rows were made from.</param>
/// <param name="Dbt">What the dbt build came to.</param>
public sealed record FactContext(NpgsqlDataSource Database, LoadedPractice Practice, DbtRun Dbt)
{
    private const int TimeoutSeconds = 300; // for a large practice on a small machine; a fact takes a second as a rule

    /// <summary>Gets whether the fact is somebody's own, so that it may read models of another project than the bundled
    /// one. Default false.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Makes sure that the whole project was to be built and tested.</summary>
    /// <exception cref="NotJudgedException">Only a part of it was.</exception>
    public void RequireWhole()
    {
        if (!Dbt.IsWhole)
        {
            throw new NotJudgedException("only a part of the dbt project was selected");
        }
    }

    /// <summary>Returns connections on which the views that facts share are there.</summary>
    public static NpgsqlDataSource DatabaseOf(string connectionString) =>
        PlainDataSource.Create(
            // Given back to the pool, a connection would lose its views.
            new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true }.ConnectionString,
            ContractFacts.Views
        );

    /// <summary>Returns the rows of a query.</summary>
    /// <exception cref="NotJudgedException">It reads models that were not to be built.</exception>
    /// <exception cref="ModelNotBuiltException">It reads models that could not be built.</exception>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(
        string sql,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        if (ModelsRead.Missing(sql, Dbt, IsOwn) is { } missing)
        {
            throw new ModelNotBuiltException(missing);
        }

        await using var command = Database.CreateCommand(sql);
        command.CommandTimeout = TimeoutSeconds;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
