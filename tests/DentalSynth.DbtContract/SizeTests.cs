namespace DentalSynth.DbtContract;

public sealed class SizeTests(TestServer testServer)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 2)]
    [InlineData(100, 3)]
    public async Task The_contract_holds_for_any_size_and_seed(int patients, long seed)
    {
        var options = ContractSettings.Default with { Patients = patients, Seed = seed };
        var server = await testServer.StartedAsync();
        await using var database = await server.CreateRawDatabaseAsync($"size_{patients}", Cancellation);

        var practice = await VerifiedPractice.LoadAsync(database, options);
        var target = new DbtTarget(practice.ConnectionString, practice.AsOf);
        var run = await DbtEngines.Frozen().BuildAsync(target, Cancellation);
        var report = await ContractRunner.RunAsync(practice, run, Cancellation);

        var orders = report.FailedFacts.Select(new WorkOrder(practice).For);
        var failures = report.FailedExpectations.Select(test => $"{test.Expectation.Name}: {test.Description}");
        Assert.True(report.Holds, string.Join("\n\n", orders.Concat(failures)));
    }
}
