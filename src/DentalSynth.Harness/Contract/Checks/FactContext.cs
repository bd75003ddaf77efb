using DentalSynth.Harness.Dbt;
using Npgsql;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>What a check may look at.</summary>
/// <param name="Database">The database with raw rows and what dbt built from them.</param>
/// <param name="Practice">What the rows were made from.</param>
/// <param name="Dbt">What the dbt build came to.</param>
public sealed record FactContext(NpgsqlDataSource Database, LoadedPractice Practice, DbtRun Dbt)
{
    private const int TimeoutSeconds = 300; // for a large practice on a small machine; a fact takes a second as a rule

    /// <summary>Makes sure that the whole project was to be built and tested.</summary>
    /// <exception cref="NotJudgedException">Only a part of it was.</exception>
    public void RequireWhole()
    {
        if (!Dbt.IsWhole)
        {
            throw new NotJudgedException("only a part of the dbt project was selected", []);
        }
    }

    /// <summary>Returns the rows of a query. It may use <c>@as_of</c>, the practice's today, and <c>@patients</c>.</summary>
    /// <exception cref="NotJudgedException">It reads models that were not to be built.</exception>
    /// <exception cref="ModelNotBuiltException">It reads models that could not be built.</exception>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(
        string sql,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        if (ModelsRead.Missing(sql, Dbt) is { } missing)
        {
            throw new ModelNotBuiltException(missing);
        }

        await using var command = Database.CreateCommand(sql);
        command.CommandTimeout = TimeoutSeconds;
        command.Parameters.AddWithValue("as_of", Practice.AsOf);
        command.Parameters.AddWithValue("patients", Practice.Patients);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
