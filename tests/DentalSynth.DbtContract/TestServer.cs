using DentalSynth.DbtContract;
using DentalSynth.Harness;
using DentalSynth.Harness.Postgres;

[assembly: AssemblyFixture(typeof(TestServer))]

namespace DentalSynth.DbtContract;

/// <summary>The one server of this assembly, started by the first test that asks for it.</summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly Lazy<Task<PostgresServer>> server = new(() => PostgresServer.StartAsync());
    private readonly Lazy<Task<PostgresDatabase>> scratch;

    public TestServer() => scratch = new(async () => await (await StartedAsync()).CreateDatabaseAsync("scratch"));

    /// <summary>Returns the server; skips the test when there is none to be had.</summary>
    public async Task<PostgresServer> StartedAsync()
    {
        var reason = await Availability.ReasonToSkipAsync(Capability.Postgres, TestContext.Current.CancellationToken);
        Assert.SkipWhen(reason is not null, reason ?? string.Empty);
        return await server.Value;
    }

    /// <summary>Returns an empty database for tests that only ask; it goes with the server.</summary>
    public Task<PostgresDatabase> ScratchAsync() => scratch.Value;

    public async ValueTask DisposeAsync()
    {
        if (server.IsValueCreated)
        {
            await (await server.Value).DisposeAsync();
        }
    }
}
