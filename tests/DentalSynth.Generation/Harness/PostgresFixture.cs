using DentalSynth.Generation.Harness;
using DentalSynth.Harness;
using DentalSynth.Harness.Postgres;

[assembly: AssemblyFixture(typeof(PostgresFixture))]

namespace DentalSynth.Generation.Harness;

/// <summary>The one server of this assembly, started by the first test that asks for it.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private readonly Lazy<Task<PostgresServer>> server = new(StartAsync);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Returns the server; skips the test when there is none to be had.</summary>
    public async Task<PostgresServer> ServerAsync()
    {
        var reason = await Availability.ReasonToSkipAsync(Capability.Postgres, TestContext.Current.CancellationToken);
        Assert.SkipWhen(reason is not null, reason ?? string.Empty);
        return await server.Value;
    }

    // Kept with the test that started it, so that a run's results say where its databases came from.
    private static async Task<PostgresServer> StartAsync()
    {
        var started = await PostgresServer.StartAsync();
        TestContext.Current.TestOutputHelper?.WriteLine(started.Description);
        return started;
    }

    public async ValueTask DisposeAsync()
    {
        if (server.IsValueCreated)
        {
            await (await server.Value).DisposeAsync();
        }
    }
}
