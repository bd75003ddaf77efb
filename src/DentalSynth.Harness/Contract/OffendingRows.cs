using System.Globalization;
using DentalSynth.Harness.Contract.Checks;
using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Harness.Contract;

/// <summary>Samples the offending rows of a dbt test.</summary>
internal static class OffendingRows
{
    private const int ShownColumns = 6;

    /// <summary>Returns up to 5 rows of a query, each with names and values of its first columns.</summary>
    public static async Task<IReadOnlyList<string>> SampleAsync(
        LoadedPractice practice,
        string? sql,
        CancellationToken cancellationToken
    )
    {
        if (sql == null)
        {
            return [];
        }

        try
        {
            return await ReadAsync(practice.ConnectionString, sql, cancellationToken);
        }
        catch (PostgresException exception)
        {
            return [exception.MessageText];
        }
        catch (NpgsqlException exception)
        {
            return [$"could not be read: {(exception.InnerException ?? exception).Message}"];
        }
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(
        string connectionString,
        string sql,
        CancellationToken cancellationToken
    )
    {
        await using var database = PlainDataSource.Create(connectionString);
        // Materialized, like dbt's query: with a limit, PostgreSQL may choose a plan that takes minutes.
        await using var command = database.CreateCommand(
            $"with offenders as materialized (\n{sql}\n) select * from offenders limit {CheckFinding.ShownOffenders}"
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(Text(reader, from: 0));
        }

        return rows;
    }

    /// <summary>Returns names and values of a few columns of the current row; only the value if there is a single
    /// column.</summary>
    internal static string Text(NpgsqlDataReader reader, int from)
    {
        return reader.FieldCount - from == 1
            ? $"{Value(from)}"
            : string.Join(
                ", ",
                Enumerable
                    .Range(from, Math.Min(reader.FieldCount - from, ShownColumns))
                    .Select(column => $"{reader.GetName(column)} {Value(column)}")
            );

        object Value(int column) =>
            reader.IsDBNull(column)
                ? "null"
                : reader.GetValue(column) switch
                {
                    DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                    var value => value,
                };
    }
}
