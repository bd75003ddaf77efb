using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Generators.Output.Extending;

/// <summary>Compares the tables of schema raw with the load record.</summary>
internal static class LoadedContent
{
    /// <summary>Locks the tables until the transaction ends and checks that nobody changed them.</summary>
    /// <exception cref="LoadException">Somebody changed a row.</exception>
    public static async Task CheckAsync(
        NpgsqlConnection connection,
        IReadOnlyList<TableDigest> loaded,
        CancellationToken cancellationToken
    )
    {
        var all = string.Join(", ", RowTables.All);
        await connection
            .ExecuteAsync($"LOCK TABLE {all} IN SHARE ROW EXCLUSIVE MODE", cancellationToken)
            .ConfigureAwait(false);
        var changed = await ChangedAsync(connection, loaded, cancellationToken).ConfigureAwait(false);
        if (changed.Count > 0)
        {
            throw new LoadException(
                $"somebody changed rows of {changed[0].Table} of {connection.Database} since they were loaded: "
                    + "only a practice as it was loaded can be extended"
            );
        }
    }

    /// <summary>Returns the tables that differ from the load record, with both digests.</summary>
    public static async Task<
        IReadOnlyList<(TableDefinition Table, TableDigest? Loaded, TableDigest? Found)>
    > ChangedAsync(NpgsqlConnection connection, IReadOnlyList<TableDigest> loaded, CancellationToken cancellationToken)
    {
        var digests = loaded.ToDictionary(table => table.Table);
        var changed = new List<(TableDefinition, TableDigest?, TableDigest?)>();
        foreach (var table in RowTables.All)
        {
            var found = await DigestAsync(connection, table, cancellationToken).ConfigureAwait(false);
            var expected = digests.GetValueOrDefault(table.Name);
            if (found != expected)
            {
                changed.Add((table, expected, found));
            }
        }

        return changed;
    }

    private static async Task<TableDigest?> DigestAsync(
        NpgsqlConnection connection,
        TableDefinition table,
        CancellationToken cancellationToken
    )
    {
        var columns = string.Join(", ", table.Columns.Select(Column));
        var sql = $"COPY (SELECT {columns} FROM {table}) TO STDOUT (FORMAT binary)";
        var rows = await connection.BeginRawBinaryCopyAsync(sql, cancellationToken).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            var digest = await new CopyScan(rows).DigestAsync(cancellationToken).ConfigureAwait(false);
            return RowDigest.Sum([(table, digest)]).SingleOrDefault();
        }
    }

    // A char(n) is padded with blanks, unless read as text.
    private static string Column(ColumnDefinition column) =>
        column.PostgresType.StartsWith("character(", StringComparison.Ordinal)
            ? $"\"{column.Name}\"::text"
            : $"\"{column.Name}\"";
}
