using DentalSynth.DbtContract.Breakages;
using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Contract.Checks;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Dbt.Frozen;
using Npgsql;

namespace DentalSynth.DbtContract;

public sealed class NegativeControls(TestServer server)
{
    private static int copies;

    public static IEnumerable<TheoryDataRow<string>> Names =>
        AllBreakages.ByName.Keys.Select(name => new TheoryDataRow<string>(name) { Label = name });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_contract_notices(string breakage)
    {
        var broken = AllBreakages.ByName[breakage];
        var copy = $"broken_{Interlocked.Increment(ref copies)}";
        var (database, practice) = await SmallPractice.CopyAsync(await server.StartedAsync(), copy);
        await using var _ = database;
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var statement = source.CreateCommand(broken.Sql);
        Assert.NotEqual(0, await statement.ExecuteNonQueryAsync(Cancellation));

        var run = await BuildAsync(practice, broken);

        foreach (
            var test in ExpectationCatalogue.Of(run).Where(test => broken.DbtTests.Contains(test.Expectation.Name))
        )
        {
            Assert.Equal(DbtStatus.Fail, test.Result?.Status);
            Assert.Contains(test.Expectation.Name, await new WorkOrder(practice).ForAsync(test, Cancellation));
        }

        if (ContractFacts.All.FirstOrDefault(fact => fact.Name == broken.Fact) is { } owner)
        {
            var asked = practice with { Patients = Math.Max(practice.Patients, owner.FromPatients) };
            var outcome = await ContractRunner.JudgeAsync(owner, new FactContext(source, asked, run), Cancellation);
            Assert.Equal(Verdict.Broken, outcome.Verdict);
            Assert.Contains(owner.Name, new WorkOrder(asked).For(outcome));
        }
    }

    [Fact]
    public async Task What_is_broken_here_was_whole_before()
    {
        var (database, practice) = await SmallPractice.CopyAsync(await server.StartedAsync(), "whole");
        await using var _ = database;
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        var target = new DbtTarget(practice.ConnectionString, practice.AsOf);
        var run = await DbtEngines.Frozen().BuildAsync(target, Cancellation);

        foreach (var fact in ContractFacts.All)
        {
            var asked = practice with { Patients = Math.Max(practice.Patients, fact.FromPatients) };
            var outcome = await ContractRunner.JudgeAsync(fact, new FactContext(source, asked, run), Cancellation);
            Assert.True(outcome.Verdict == Verdict.Holds, new WorkOrder(practice).For(outcome));
        }
    }

    [Fact]
    public void Every_named_fact_has_been_seen_to_fail()
    {
        var seen = AllBreakages.ByName.Values.Select(breakage => breakage.Fact).ToHashSet();

        Assert.Empty(ContractFacts.All.Select(fact => fact.Name).Except(seen!));
    }

    [Fact]
    public void Every_kind_of_dbt_test_and_each_singular_one_has_been_seen_to_fail()
    {
        var seen = AllBreakages.ByName.Values.SelectMany(breakage => breakage.DbtTests).ToHashSet();
        var tests = ExpectationCatalogue.Of(FrozenManifest.Read());

        var unseen = tests.GroupBy(Kind).Where(kind => !kind.Any(test => seen.Contains(test.Name)));

        Assert.Empty(unseen.Select(kind => kind.Key));
        Assert.Empty(seen.Except(tests.Select(test => test.Name)));
    }

    private static string Kind(DbtExpectation test) => test.Kind == "singular" ? test.Name : test.Kind;

    private static Task<DbtRun> BuildAsync(LoadedPractice practice, Breakage broken) =>
        new FrozenDbt(FrozenManifest.Read()).BuildAsync(
            new DbtTarget(practice.ConnectionString, practice.AsOf),
            test => broken.AsksEveryTest || broken.DbtTests.Contains(test),
            Cancellation
        );
}
