using System.Runtime.CompilerServices;
using DentalSynth.DbtContract;
using DentalSynth.Harness;
using DentalSynth.Harness.Postgres;

[assembly: AssemblyFixture(typeof(TestServer))]

namespace DentalSynth.DbtContract;

/// <summary>The server of this assembly, started on first use.</summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly Lazy<Task<PostgresServer>> server = new(StartAsync);
    private readonly Lazy<Task<PostgresDatabase>> scratch;
    private readonly Lazy<Task<VerifiedPractice>> practice;
    private readonly Lazy<Task<VerifiedPractice>> requested;

    public TestServer()
    {
        scratch = new(async () => await (await server.Value).CreateDatabaseAsync("scratch"));
        practice = new(async () => await VerifiedPractice.CreateAsync(await server.Value));
        requested = new(async () =>
            RequestedTests.IsFiltered
            && await VerifiedPractice.CreateAsync(await server.Value, RequestedTests.Names) is { } part
                ? part
                : await practice.Value
        );
    }

    /// <summary>Returns the server; skips the test if PostgreSQL is not available.</summary>
    public async Task<PostgresServer> StartedAsync()
    {
        var reason = await Availability.ReasonToSkipAsync(Capability.Postgres, TestContext.Current.CancellationToken);
        Assert.SkipWhen(reason is not null, reason ?? string.Empty);
        return await server.Value;
    }

    /// <summary>Returns a shared scratch database.</summary>
    public async Task<PostgresDatabase> ScratchAsync()
    {
        await StartedAsync();
        return await scratch.Value;
    }

    /// <summary>Returns the default practice, with the facts and dbt tests of this run verified.</summary>
    public async Task<VerifiedPractice> RequestedPracticeAsync()
    {
        await StartedAsync();
        return await requested.Value;
    }

    /// <summary>Returns the default practice, with the whole contract verified.</summary>
    public async Task<VerifiedPractice> PracticeAsync()
    {
        await StartedAsync();
        return await practice.Value;
    }

    /// <summary>Asserts that the fact with the caller's name holds; fails with a work order.</summary>
    public async Task HoldsAsync([CallerMemberName] string fact = "")
    {
        var judged = await RequestedPracticeAsync();
        var outcome = judged.Fact(fact);
        Assert.SkipWhen(outcome.Verdict == Verdict.Skipped, outcome.Finding.Summary);
        Assert.SkipWhen(
            outcome.KnownReason != null && outcome.Verdict == Verdict.Fails,
            $"known: {outcome.KnownReason}"
        );
        Assert.True(outcome.Verdict == Verdict.Holds, new WorkOrder(judged.Report.Practice).For(outcome));
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
        if (!server.IsValueCreated)
        {
            return;
        }

        var started = await server.Value;
        if (ContractSettings.KeepsDatabase && !started.Keep())
        {
            await Console.Error.WriteLineAsync($"{started.Description} can't be kept after the run.");
        }

        await started.DisposeAsync();
    }
}
