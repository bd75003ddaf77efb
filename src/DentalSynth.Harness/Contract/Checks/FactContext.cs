using DentalSynth.Harness.Dbt;
using Npgsql;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>What a check may look at.</summary>
/// <param name="Database">The database with raw rows and what dbt built from them.</param>
/// <param name="Practice">What the rows were made from.</param>
/// <param name="Dbt">What the dbt build came to.</param>
public sealed record FactContext(NpgsqlDataSource Database, LoadedPractice Practice, DbtRun Dbt)
{
    /// <summary>Returns the rows of a query. It may use <c>@as_of</c>, the practice's today, and <c>@patients</c>.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(
        string sql,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        await using var command = Database.CreateCommand(sql);
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
