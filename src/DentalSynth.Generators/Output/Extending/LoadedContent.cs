using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Tables;
using Npgsql;

namespace DentalSynth.Generators.Output.Extending;

/// <summary>What tables of schema raw hold, against what was loaded into them.</summary>
internal static class LoadedContent
{
    /// <summary>Keeps others from changing the tables until the transaction ends, and sees that nobody did before.</summary>
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
        var digests = loaded.ToDictionary(table => table.Table);
        foreach (var table in RowTables.All.Where(table => digests.ContainsKey(table.Name)))
        {
            var found = await DigestAsync(connection, table, cancellationToken).ConfigureAwait(false);
            if (found != digests[table.Name])
            {
                throw new LoadException(
                    $"somebody changed rows of {table} of {connection.Database} since they were loaded: "
                        + "only a practice as it was loaded can be extended"
                );
            }
        }
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

    // What was written shorter than its char(n) comes back filled up with blanks, but not as text.
    private static string Column(ColumnDefinition column) =>
        column.PostgresType.StartsWith("character(", StringComparison.Ordinal)
            ? $"\"{column.Name}\"::text"
            : $"\"{column.Name}\"";
}
