using System.Collections.Concurrent;
using DentalSynth.Generators.Output.Sessions;
using Npgsql;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>The rows of the practice that a database holds, as the types that they were generated as.</summary>
/// <remarks>Tables of up to <see cref="MostKept"/> rows are read once and kept; larger ones are read anew each time, so
/// that the memory used does not grow with the practice. May be used by several threads at once.</remarks>
public sealed class LoadedRows : IPracticeRows, IAsyncDisposable
{
    private const int MostKept = 100_000;

    private readonly NpgsqlDataSource database;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<string, long> counts;
    private readonly ConcurrentDictionary<TableDefinition, Lazy<IReadOnlyList<IRow>>> kept = new();

    /// <summary>Prepares for a database; nothing is read yet.</summary>
    /// <param name="connectionString">The database, whose schema raw is as <c>schema/create_tables.sql</c> has it.</param>
    /// <param name="record">What was written down when the practice was loaded.</param>
    /// <param name="cancellationToken">Stops reading.</param>
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
    /// <exception cref="NpgsqlException">The database can't be reached or read; thrown while the rows are read.</exception>
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
