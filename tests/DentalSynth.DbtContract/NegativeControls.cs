using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Contract.Checks;
using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.DbtContract;

public sealed class NegativeControls(TestServer server, BreakablePractice whole) : IClassFixture<BreakablePractice>
{
    private static readonly DbtManifest Manifest = FrozenManifest.Read();
    private static readonly IReadOnlyList<DbtExpectation> Catalogue = ExpectationCatalogue.Of(Manifest);

    public static IEnumerable<TheoryDataRow<string>> Names =>
        Breakage.ByName.Keys.Select(name => new TheoryDataRow<string>(name) { Label = name });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_contract_detects(string breakage)
    {
        var broken = Breakage.ByName[breakage];
        await using var repair = await whole.BreakAsync(await server.StartedAsync(), broken.Sql);
        var (source, practice) = (whole.Database, whole.Practice);

        var owner = ContractFacts.All.SingleOrDefault(fact => fact.Name == broken.Fact);
        var models = owner?.Check.Models ?? []; // a missing model would make the fact fail for another reason
        var run = await BuildAsync(practice, broken, models);

        await AssertTestsFailAsync(broken.DbtTests, run, practice);
        if (owner != null)
        {
            await AssertFailsAsync(owner, new FactContext(source, practice, run));
        }
    }

    [Fact]
    public async Task Every_fact_holds_before_the_breakage()
    {
        var (database, practice) = await SmallPractice.CopyAsync(await server.StartedAsync(), "whole");
        await using var _ = database;
        await using var source = FactContext.DatabaseOf(database.ConnectionString);
        var target = new DbtTarget(practice.ConnectionString, practice.AsOf);
        var run = await DbtEngines.Frozen().BuildAsync(target, Cancellation);

        foreach (var fact in ContractFacts.All)
        {
            var outcome = await CheckAsync(fact, new FactContext(source, practice, run));
            Assert.True(outcome.Verdict == Verdict.Holds, new WorkOrder(practice).For(outcome));
        }
    }

    [Fact]
    public void Every_fact_has_a_breakage()
    {
        var seen = Breakage.ByName.Values.Select(breakage => breakage.Fact).ToHashSet();

        Assert.Empty(ContractFacts.All.Select(fact => fact.Name).Except(seen!));
    }

    [Fact]
    public void Every_breakage_has_a_check_that_must_fail()
    {
        Assert.All(Breakage.ByName.Values, broken => Assert.True(broken.Fact != null || broken.DbtTests is not []));
        Assert.Empty(
            Breakage
                .ByName.Values.Select(breakage => breakage.Fact)
                .OfType<string>()
                .Except(ContractFacts.All.Select(fact => fact.Name))
        );
    }

    [Fact]
    public void Every_generic_and_every_singular_dbt_test_has_a_breakage()
    {
        var seen = Breakage.ByName.Values.SelectMany(breakage => breakage.DbtTests).ToHashSet();

        var unseen = Catalogue
            .Where(test => test.Kind != DbtNode.UnitTest)
            .GroupBy(Kind)
            .Where(kind => !kind.Any(test => seen.Contains(test.Name)));

        Assert.Empty(unseen.Select(kind => kind.Key));
        Assert.Empty(seen.Except(Catalogue.Select(test => test.Name)));
    }

    private static async Task AssertTestsFailAsync(string[] tests, DbtRun run, LoadedPractice practice)
    {
        var expected = Catalogue.Where(test => tests.Contains(test.Name)).ToList();
        Assert.Equal(tests.Order(), expected.Select(test => test.Name).Order());
        foreach (var test in expected)
        {
            var outcome = new ExpectationOutcome(test, run.Results.GetValueOrDefault(test.UniqueId));
            Assert.Equal(DbtStatus.Fail, outcome.Result?.Status);
            Assert.Contains(test.Name, await new WorkOrder(practice).ForAsync(outcome, Cancellation));
        }
    }

    private static async Task AssertFailsAsync(NamedFact fact, FactContext context)
    {
        var outcome = await CheckAsync(fact, context);

        Assert.Equal(Verdict.Fails, outcome.Verdict);
        Assert.Contains(fact.Name, new WorkOrder(context.Practice).For(outcome));
        Assert.DoesNotContain(ContractRunner.QueryFailed, outcome.Finding.Summary, StringComparison.Ordinal);
    }

    // Facts with a minimum number of patients are checked in the small practice too; they are known to hold there.
    private static Task<FactOutcome> CheckAsync(NamedFact fact, FactContext context)
    {
        var practice = context.Practice with { Patients = Math.Max(context.Practice.Patients, fact.FromPatients) };
        return ContractRunner.CheckAsync(fact, context with { Practice = practice }, Cancellation);
    }

    private static string Kind(DbtExpectation test) => test.Kind == "singular" ? test.Name : test.Kind;

    private Task<DbtRun> BuildAsync(LoadedPractice practice, Breakage broken, IReadOnlyCollection<string> models) =>
        new FrozenDbt(Manifest) { Database = whole.Database }.BuildAsync(
            new DbtTarget(practice.ConnectionString, practice.AsOf),
            broken.DbtTests.Contains,
            models,
            Cancellation
        );
}
