using DentalSynth.Generators.Reference;
using Npgsql;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>Compares schema raw of a database with <c>schema/create_tables.sql</c>.</summary>
internal static class RawSchema
{
    private const int MostDifferences = 5;

    /// <summary>Gets the statements that create schema raw; they can be repeated.</summary>
    public static string Sql { get; } = EmbeddedText.Read("create_tables.sql");

    /// <summary>Returns whether the database has a schema raw with tables.</summary>
    /// <exception cref="LoadException">It has one, but tables with row types are not as declared; the message names the
    /// differences.</exception>
    public static async Task<bool> IsThereAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
            FROM pg_class AS c
            JOIN pg_attribute AS a ON a.attrelid = c.oid
            WHERE c.relnamespace = to_regnamespace('raw') AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
            """;
        var live = await connection
            .QueryAsync(Sql, row => (row.GetString(0), row.GetString(1), row.GetString(2)), cancellationToken)
            .ConfigureAwait(false);
        if (live.Count == 0)
        {
            return false;
        }

        var differences = Differences(live.ToLookup(row => row.Item1, row => (row.Item2, row.Item3))).ToList();
        if (differences.Count > 0)
        {
            var more = differences.Count > MostDifferences ? $" and {differences.Count - MostDifferences} more" : "";
            throw new LoadException(
                $"schema raw of {connection.Database} is not as schema/create_tables.sql declares it: "
                    + $"{string.Join("; ", differences.Take(MostDifferences))}{more}; nothing was loaded"
            );
        }

        return true;
    }

    private static IEnumerable<string> Differences(ILookup<string, (string Name, string Type)> live)
    {
        foreach (var table in RowTables.All)
        {
            var columns = live[table.Name].ToDictionary(column => column.Name, column => column.Type);
            IEnumerable<string> found = columns.Count == 0 ? [$"{table} is missing"] : Differences(table, columns);
            foreach (var difference in found)
            {
                yield return difference;
            }
        }
    }

    private static IEnumerable<string> Differences(TableDefinition table, Dictionary<string, string> live)
    {
        foreach (var column in table.Columns)
        {
            if (!live.Remove(column.Name, out var type))
            {
                yield return $"{table}.{column.Name} is missing";
            }
            else if (type != column.PostgresType)
            {
                yield return $"{table}.{column.Name} is {type}, not {column.PostgresType}";
            }
        }

        foreach (var name in live.Keys)
        {
            yield return $"{table}.{name} is not declared";
        }
    }
}
