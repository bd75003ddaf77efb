using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Contract.Checks;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Dbt.Frozen;
using DentalSynth.Harness.Dbt.Manifest;
using Npgsql;

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
    public async Task The_contract_notices(string breakage)
    {
        var broken = Breakage.ByName[breakage];
        await using var repair = await whole.BreakAsync(await server.StartedAsync(), broken.Sql);
        var (source, practice) = (whole.Database, whole.Practice);

        var owner = ContractFacts.All.SingleOrDefault(fact => fact.Name == broken.Fact);
        var models = owner?.Check.Models ?? []; // a fact that fails because a model is missing has not noticed anything
        var run = await BuildAsync(practice, broken, models);

        await AssertTestsFailAsync(broken.DbtTests, run, practice);
        if (owner != null)
        {
            await AssertIsBrokenAsync(owner, new FactContext(source, practice, run));
        }
    }

    [Fact]
    public async Task What_is_broken_here_was_whole_before()
    {
        var (database, practice) = await SmallPractice.CopyAsync(await server.StartedAsync(), "whole");
        await using var _ = database;
        await using var source = FactContext.DatabaseOf(database.ConnectionString);
        var target = new DbtTarget(practice.ConnectionString, practice.AsOf);
        var run = await DbtEngines.Frozen().BuildAsync(target, Cancellation);

        foreach (var fact in ContractFacts.All)
        {
            var outcome = await JudgeAsync(fact, new FactContext(source, practice, run));
            Assert.True(outcome.Verdict == Verdict.Holds, new WorkOrder(practice).For(outcome));
        }
    }

    [Fact]
    public void Every_named_fact_has_been_seen_to_fail()
    {
        var seen = Breakage.ByName.Values.Select(breakage => breakage.Fact).ToHashSet();

        Assert.Empty(ContractFacts.All.Select(fact => fact.Name).Except(seen!));
    }

    [Fact]
    public void Every_breakage_names_what_must_notice_it()
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
    public void Every_kind_of_dbt_test_and_each_singular_one_has_been_seen_to_fail()
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
        var asked = Catalogue.Where(test => tests.Contains(test.Name)).ToList();
        Assert.Equal(tests.Order(), asked.Select(test => test.Name).Order());
        foreach (var test in asked)
        {
            var outcome = new ExpectationOutcome(test, run.Results.GetValueOrDefault(test.UniqueId));
            Assert.Equal(DbtStatus.Fail, outcome.Result?.Status);
            Assert.Contains(test.Name, await new WorkOrder(practice).ForAsync(outcome, Cancellation));
        }
    }

    private static async Task AssertIsBrokenAsync(NamedFact fact, FactContext context)
    {
        var outcome = await JudgeAsync(fact, context);

        Assert.Equal(Verdict.Broken, outcome.Verdict);
        Assert.Contains(fact.Name, new WorkOrder(context.Practice).For(outcome));
        Assert.DoesNotContain(ContractRunner.NotAsked, outcome.Finding.Summary, StringComparison.Ordinal);
    }

    // Facts about shares and ages are asked of a small practice too: here it is known that they hold in it.
    private static Task<FactOutcome> JudgeAsync(NamedFact fact, FactContext context)
    {
        var practice = context.Practice with { Patients = Math.Max(context.Practice.Patients, fact.FromPatients) };
        return ContractRunner.JudgeAsync(fact, context with { Practice = practice }, Cancellation);
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
