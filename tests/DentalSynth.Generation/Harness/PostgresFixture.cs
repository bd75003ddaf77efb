using DentalSynth.Generation.Harness;
using DentalSynth.Harness;
using DentalSynth.Harness.Postgres;

[assembly: AssemblyFixture(typeof(PostgresFixture))]

namespace DentalSynth.Generation.Harness;

/// <summary>The server of this assembly, started on first use.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private readonly Lazy<Task<PostgresServer>> server = new(StartAsync);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Returns the server; skips the test if PostgreSQL is not available.</summary>
    public async Task<PostgresServer> ServerAsync()
    {
        var reason = await Availability.ReasonToSkipAsync(Capability.Postgres, TestContext.Current.CancellationToken);
        Assert.SkipWhen(reason is not null, reason ?? string.Empty);
        return await server.Value;
    }

    // Written to the output of the first test, so that the test results name the provider.
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
