using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>The data that checks read.</summary>
/// <param name="Database">The database with schema raw and the dbt models.</param>
/// <param name="Practice">The loaded practice.</param>
/// <param name="Dbt">The results of the dbt build.</param>
public sealed record FactContext(NpgsqlDataSource Database, LoadedPractice Practice, DbtRun Dbt)
{
    private const int TimeoutSeconds = 300; // for a large practice on a small machine; most facts take 1 second

    /// <summary>Gets whether the fact is the user's own and may read models of a project other than the bundled
    /// one. Default false.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Checks that the whole project was selected.</summary>
    /// <exception cref="FactSkippedException">Only a part was selected.</exception>
    public void RequireWhole()
    {
        if (!Dbt.IsWhole)
        {
            throw new FactSkippedException("only a part of the dbt project was selected");
        }
    }

    /// <summary>Checks that every table and model must have rows.</summary>
    /// <exception cref="FactSkippedException">Some may be empty.</exception>
    public void RequireFilled()
    {
        if (!Practice.IsFilled)
        {
            throw new FactSkippedException("it has settings of its own, or opened less than a year ago");
        }
    }

    /// <summary>Returns a data source whose connections have the shared views of facts.</summary>
    public static NpgsqlDataSource DatabaseOf(string connectionString) =>
        PlainDataSource.Create(
            // Without this, a pooled connection would lose its views.
            new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true }.ConnectionString,
            ContractFacts.Views
        );

    /// <summary>Returns the rows of a query.</summary>
    /// <exception cref="FactSkippedException">It reads models that were not selected.</exception>
    /// <exception cref="ModelNotBuiltException">It reads models that failed to build.</exception>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(
        string sql,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        if (ModelsRead.Missing(sql, Dbt, IsCustom) is { } missing)
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
