using DentalSynth.Generators.Output.Copy;
using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Generators.Output.Extending;

/// <summary>Collects new and changed rows in temporary tables, then merges them into schema raw.</summary>
/// <param name="connection">The connection; its transaction is open.</param>
internal sealed class ChangeStage(NpgsqlConnection connection) : ICopyTarget, IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly HashSet<TableDefinition> staged = [];

    public async ValueTask TakeAsync(CopyChunk chunk, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var (table, name) = (chunk.Table, Name(chunk.Table));
            if (staged.Add(table))
            {
                await connection
                    .ExecuteAsync($"CREATE TEMPORARY TABLE {name} (LIKE {table}) ON COMMIT DROP", cancellationToken)
                    .ConfigureAwait(false);
            }

            await BinaryCopy.WriteAsync(connection, name, table, [chunk], cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Deletes removed rows, inserts new rows and updates changed rows.</summary>
    public async Task MergeAsync(ILookup<TableDefinition, long> gone, CancellationToken cancellationToken)
    {
        foreach (var rows in gone)
        {
            var sql = $"DELETE FROM {rows.Key} WHERE \"{rows.Key.PrimaryKey}\" IN ({string.Join(", ", rows)})";
            await connection.ExecuteAsync(sql, cancellationToken).ConfigureAwait(false);
        }

        foreach (var table in staged)
        {
            await connection.ExecuteAsync(MergeSql(table), cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => turn.Dispose();

    private static string Name(TableDefinition table) => $"pg_temp.\"dentalsynth_{table.Name}\"";

    private static string MergeSql(TableDefinition table)
    {
        var columns = BinaryCopy.Columns(table);
        var changed = table.Columns.Select(column => $"\"{column.Name}\" = excluded.\"{column.Name}\"");
        return $"""
            INSERT INTO {table} ({columns})
            SELECT {columns} FROM {Name(table)}
            ON CONFLICT ("{table.PrimaryKey}") DO UPDATE SET {string.Join(", ", changed)}
            """;
    }
}
