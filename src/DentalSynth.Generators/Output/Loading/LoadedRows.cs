using System.Collections.Concurrent;
using DentalSynth.Generators.Output.Sessions;
using Npgsql;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>The rows of the practice in a database, as row types.</summary>
/// <remarks>Tables of up to <see cref="MostKept"/> rows are read once and kept; larger ones are read each time, so
/// that memory does not grow with the practice. Thread-safe.</remarks>
public sealed class LoadedRows : IPracticeRows, IAsyncDisposable
{
    private const int MostKept = 100_000;

    private readonly NpgsqlDataSource database;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<string, long> counts;
    private readonly ConcurrentDictionary<TableDefinition, Lazy<IReadOnlyList<IRow>>> kept = new();

    /// <summary>Opens a database; nothing is read yet.</summary>
    /// <param name="connectionString">The database, with schema raw as in <c>schema/create_tables.sql</c>.</param>
    /// <param name="record">The load record.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public LoadedRows(string connectionString, LoadRecord record, CancellationToken cancellationToken)
    {
        var settings = SessionSettings.Of(connectionString);
        settings.ApplicationName = "dentalsynth";
        settings.CommandTimeout = 0;
        database = new NpgsqlDataSourceBuilder(settings.ConnectionString)
            .ConfigureTypeLoading(types => types.EnableTypeLoading(false))
            .Build();
        counts = record.Tables.ToDictionary(table => table.Table, table => table.Rows);
        this.cancellationToken = cancellationToken;
    }

    /// <inheritdoc/>
    /// <exception cref="NpgsqlException">The database can't be read; thrown while reading rows.</exception>
    public IEnumerable<IRow> RowsOf(TableDefinition table) =>
        counts.GetValueOrDefault(table.Name) > MostKept
            ? Read(table)
            : kept.GetOrAdd(table, asked => new(() => [.. Read(asked)])).Value;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();

    private IEnumerable<IRow> Read(TableDefinition table)
    {
        using var connection = database.OpenConnection();
        using var export = connection.BeginBinaryExport(
            $"COPY {table} ({BinaryCopy.Columns(table)}) TO STDOUT (FORMAT BINARY)"
        );
        var reader = new BinaryColumnReader(export);
        while (export.StartRow() != -1)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return table.Read(reader);
        }
    }
}
