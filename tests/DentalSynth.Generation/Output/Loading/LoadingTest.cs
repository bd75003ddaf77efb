using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Generation.Output.Loading;

/// <summary>A test with loads of rows that it makes itself.</summary>
/// <param name="databases">Where the database comes from.</param>
/// <param name="isEmpty">Whether the database has not even a schema raw.</param>
[Collection("Loading")]
public abstract class LoadingTest(LoadingDatabases databases, bool isEmpty = false) : IAsyncLifetime
{
    /// <summary>Options for a practice of few rows: three years of schedules would be most of them.</summary>
    protected const string Few = "--patients 20 --start-date 2025-12-01";

    private PostgresDatabase? database;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected static GenerationOptions Options { get; } = new() { AsOf = new DateOnly(2026, 1, 31), Patients = 3 };

    protected PostgresDatabase Database => database!;

    protected LoadTarget Target =>
        new(Database.ConnectionString) { AllowedDatabases = [Database.Name], Connections = 2 };

    /// <summary>Creates a further database, with nothing in it.</summary>
    protected Task<PostgresDatabase> CreateDatabase(string name) => databases.CreateAsync(name);

    public virtual async ValueTask InitializeAsync() =>
        database = isEmpty ? await databases.CreateAsync("first_load") : await databases.SharedAsync();

    public async ValueTask DisposeAsync()
    {
        if (isEmpty)
        {
            await Database.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected Task<LoadResult> Load(params IRow[] rows) => Load(Target, rows);

    protected static Task<LoadResult> Load(LoadTarget target, params IRow[] rows) =>
        PostgresLoader.LoadAsync(Options, target, (sink, _) => Write(sink, rows), Token);

    protected static Task<IReadOnlyList<GenerationProgress>> Write(IRowSink sink, IEnumerable<IRow> rows)
    {
        var writer = sink.OpenWriter();
        foreach (var row in rows)
        {
            writer.Add(row);
        }

        return Task.FromResult<IReadOnlyList<GenerationProgress>>([]);
    }

    /// <summary>Returns the keys that a table holds, comma-separated.</summary>
    protected async Task<object?> Keys(TableDefinition table)
    {
        var key = $"\"{table.PrimaryKey}\"";
        return await Sql.ScalarAsync(
            Database,
            $"SELECT coalesce(string_agg({key}::text, ',' ORDER BY {key}), '') FROM {table}"
        );
    }
}
