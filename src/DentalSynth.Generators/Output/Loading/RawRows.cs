using System.Globalization;
using Npgsql;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>The rows in schema raw before a load.</summary>
internal static class RawRows
{
    /// <summary>Returns the tables with rows of the previous load, which this one replaces.</summary>
    /// <exception cref="LoadException">There are rows that DentalSynth did not generate.</exception>
    public static async Task<IReadOnlySet<string>> CheckAsync(
        NpgsqlConnection connection,
        CancellationToken cancellationToken
    )
    {
        var tables = await TablesWithPagesAsync(connection, cancellationToken).ConfigureAwait(false);
        if (tables.Count == 0)
        {
            return tables;
        }

        var record = await LoadRecords.ReadAsync(connection, cancellationToken).ConfigureAwait(false);
        var recorded = record?.Tables.ToDictionary(table => table.Table, table => table.Rows) ?? [];
        var counts = await connection
            .QueryAsync(
                string.Join(" UNION ALL ", tables.Select(table => CountSql(table, recorded.ContainsKey(table)))),
                row => (Table: row.GetString(0), Rows: row.GetInt64(1)),
                cancellationToken
            )
            .ConfigureAwait(false);
        foreach (var (table, rows) in counts.Where(count => !EtlStatusRows.IsOurs(count.Table, record is not null)))
        {
            Check(connection.Database, table, rows, recorded.GetValueOrDefault(table));
        }

        return tables;
    }

    private static void Check(string database, string table, long rows, long recorded)
    {
        if (rows == recorded)
        {
            return;
        }

        var found = recorded == 0 ? "" : $" ({rows} where the last load left {recorded})";
        throw new LoadException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"raw.{table} of {database} holds rows that DentalSynth did not make{found}: load into another database"
            )
        );
    }

    // Only recorded tables must be counted; otherwise the first row decides.
    private static string CountSql(string table, bool isRecorded)
    {
        var rows = isRecorded ? $"raw.\"{table}\"" : $"(SELECT FROM raw.\"{table}\" LIMIT 1) AS one";
        return $"SELECT '{table}', count(*) FROM {rows}";
    }

    private static async Task<IReadOnlySet<string>> TablesWithPagesAsync(
        NpgsqlConnection connection,
        CancellationToken cancellationToken
    )
    {
        const string Sql = """
            SELECT c.relname
            FROM pg_class AS c
            WHERE c.relnamespace = 'raw'::regnamespace AND c.relkind = 'r' AND pg_relation_size(c.oid) > 0
            """;
        var tables = await connection.QueryAsync(Sql, row => row.GetString(0), cancellationToken).ConfigureAwait(false);
        return tables.ToHashSet();
    }
}
