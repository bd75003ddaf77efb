using DentalSynth.Harness.Contract.Checks;
using Npgsql;

namespace DentalSynth.Harness.Contract;

/// <summary>Shows a few of the rows that a dbt test complains about.</summary>
internal static class OffendingRows
{
    private const int ShownColumns = 6;

    /// <summary>Returns up to five rows of a query, each as name and value of its first columns.</summary>
    public static async Task<IReadOnlyList<string>> SampleAsync(
        NpgsqlDataSource database,
        string sql,
        CancellationToken cancellationToken
    )
    {
        await using var command = database.CreateCommand(
            $"select * from (\n{sql}\n) as offender limit {CheckFinding.ShownOffenders}"
        );
        try
        {
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var rows = new List<string>();
            while (await reader.ReadAsync(cancellationToken))
            {
                rows.Add(string.Join(", ", Enumerable.Range(0, Math.Min(reader.FieldCount, ShownColumns)).Select(Cell)));
            }

            return rows;

            string Cell(int column) =>
                $"{reader.GetName(column)} {(reader.IsDBNull(column) ? "null" : reader.GetValue(column))}";
        }
        catch (PostgresException exception)
        {
            return [exception.MessageText];
        }
    }
}
