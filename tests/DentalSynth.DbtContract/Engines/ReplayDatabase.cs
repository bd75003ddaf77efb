using DentalSynth.Harness.Postgres;

namespace DentalSynth.DbtContract.Engines;

/// <summary>An empty database for replays.</summary>
internal sealed class ReplayDatabase(PostgresDatabase database) : IAsyncDisposable
{
    private static int created;

    public static DateOnly AsOf { get; } = new(2026, 1, 31);

    public string ConnectionString => database.ConnectionString;

    public DbtTarget Target => new(ConnectionString, AsOf);

    public static async Task<ReplayDatabase> CreateAsync(TestServer server)
    {
        var name = $"replay_{Interlocked.Increment(ref created)}";
        return new(
            await (await server.StartedAsync()).CreateDatabaseAsync(name, TestContext.Current.CancellationToken)
        );
    }

    public Task<DbtRun> BuildAsync(ManifestSketch sketch, Func<string, bool>? wanted = null)
    {
        var engine = new FrozenDbt(sketch.Manifest());
        return wanted == null
            ? BuildAsync(sketch, replacesOthers: false)
            : engine.BuildAsync(Target, wanted, [], TestContext.Current.CancellationToken);
    }

    public Task<DbtRun> BuildAsync(ManifestSketch sketch, bool replacesOthers) =>
        new FrozenDbt(sketch.Manifest()) { ReplacesOthers = replacesOthers }.BuildAsync(
            Target,
            TestContext.Current.CancellationToken
        );

    public Task<object?> ScalarAsync(string sql) => Sql.ScalarAsync(ConnectionString, sql);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
