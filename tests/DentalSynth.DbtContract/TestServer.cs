using System.Runtime.CompilerServices;
using DentalSynth.DbtContract;
using DentalSynth.Harness;
using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Postgres;

[assembly: AssemblyFixture(typeof(TestServer))]

namespace DentalSynth.DbtContract;

/// <summary>The one server of this assembly, started by the first test that asks for it.</summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly Lazy<Task<PostgresServer>> server = new(StartAsync);
    private readonly Lazy<Task<PostgresDatabase>> scratch;
    private readonly Lazy<Task<JudgedPractice>> practice;
    private readonly Lazy<Task<JudgedPractice>> asked;

    public TestServer()
    {
        scratch = new(async () => await (await server.Value).CreateDatabaseAsync("scratch"));
        practice = new(async () => await JudgedPractice.CreateAsync(await server.Value));
        asked = new(async () =>
            AskedTests.IsFew && await JudgedPractice.CreateAsync(await server.Value, AskedTests.Names) is { } part
                ? part
                : await practice.Value
        );
    }

    /// <summary>Returns the server; skips the test when there is none to be had.</summary>
    public async Task<PostgresServer> StartedAsync()
    {
        var reason = await Availability.ReasonToSkipAsync(Capability.Postgres, TestContext.Current.CancellationToken);
        Assert.SkipWhen(reason is not null, reason ?? string.Empty);
        return await server.Value;
    }

    /// <summary>Returns an empty database for tests that only ask; it goes with the server.</summary>
    public async Task<PostgresDatabase> ScratchAsync()
    {
        await StartedAsync();
        return await scratch.Value;
    }

    /// <summary>Returns the practice that the contract is about, judged in what this run asks for.</summary>
    public async Task<JudgedPractice> AskedPracticeAsync()
    {
        await StartedAsync();
        return await asked.Value;
    }

    /// <summary>Returns the practice that the contract is about, all of it judged.</summary>
    public async Task<JudgedPractice> PracticeAsync()
    {
        await StartedAsync();
        return await practice.Value;
    }

    /// <summary>Passes when the fact with the caller's name holds; otherwise fails with a work order.</summary>
    public async Task HoldsAsync([CallerMemberName] string fact = "")
    {
        var judged = await AskedPracticeAsync();
        var outcome = judged.Fact(fact);
        Assert.SkipWhen(outcome.Verdict == Verdict.NotJudged, outcome.Finding.Summary);
        Assert.SkipWhen(
            outcome.KnownReason != null && outcome.Verdict == Verdict.Broken,
            $"known: {outcome.KnownReason}"
        );
        Assert.True(outcome.Verdict == Verdict.Holds, new WorkOrder(judged.Report.Practice).For(outcome));
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
        if (!server.IsValueCreated)
        {
            return;
        }

        var started = await server.Value;
        if (ContractSettings.KeepsDatabase && !started.Keep())
        {
            await Console.Error.WriteLineAsync($"{started.Description} can't be kept: it goes with its run.");
        }

        await started.DisposeAsync();
    }
}
