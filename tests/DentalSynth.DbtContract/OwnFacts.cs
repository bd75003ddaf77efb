using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Contract.Checks;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Dbt.Manifest;
using Npgsql;

namespace DentalSynth.DbtContract;

public sealed class OwnFacts(TestServer server) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dentalsynth-facts-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Every_own_fact_holds()
    {
        foreach (var fact in JudgedPractice.Terms.Value.Facts.Where(fact => fact.IsOwn))
        {
            await server.HoldsAsync(fact.Name);
        }
    }

    [Fact]
    public async Task An_own_fact_is_judged_on_models_of_another_project()
    {
        var database = (await server.ScratchAsync()).ConnectionString;
        await Sql.ExecuteAsync(database, "create schema marts; create table marts.my_mart as select 7 as id");
        Write(
            "Nobody_is_nameless.sql",
            "-- Everybody has a name.\nselect id, 'nameless' as problem from marts.my_mart;\n"
        );
        var manifest = new DbtManifest { Metadata = new("1.10.22", "mine"), Nodes = new Dictionary<string, DbtNode>() };
        var run = new DbtRun("none", manifest, new Dictionary<string, DbtNodeResult>(), TimeSpan.Zero)
        {
            IsBundled = false,
        };
        await using var source = NpgsqlDataSource.Create(database);
        var context = new FactContext(source, new(database, 1, new DateOnly(2026, 1, 31), 500), run);

        var outcome = await ContractRunner.JudgeAsync(
            ContractFacts.Of(folder.FullName).Single(),
            context,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(Verdict.Broken, outcome.Verdict);
        Assert.Equal(["id 7, problem nameless"], outcome.Finding.Offenders);
        Assert.Equal("Everybody has a name.", outcome.Fact.Meaning);
    }

    [Theory]
    [InlineData("readme.txt", "has no fact: no .sql file")]
    [InlineData("PPO_fees_never_exceed_UCR_fees.sql", "has a second fact PPO_fees_never_exceed_UCR_fees")]
    public void A_folder_without_facts_or_with_a_name_that_is_taken_is_refused(string file, string problem)
    {
        Write(file, "select 1 where false");

        Assert.Equal(problem, Assert.Throws<FormatException>(() => ContractFacts.Of(folder.FullName)).Message);
    }

    [Fact]
    public void A_known_finding_is_no_failure()
    {
        var known = KnownFinding.ReadFile(
            Write("known.csv", "check,reason\nunique_,\"Twins, \"\"both\"\" of them.\"\n")
        );
        var terms = ContractTerms.Default with { Known = known };
        var test = new DbtExpectation("test.p.unique_a.0", "unique_a", "unique", null, null, "", []);
        var failed = new ExpectationOutcome(test, new DbtNodeResult(test.UniqueId, DbtStatus.Fail));

        var outcome = failed with { KnownReason = terms.ReasonOf(test.Name) };

        Assert.True(failed.Failed);
        Assert.False(outcome.Failed);
        Assert.False(outcome.Passed);
        Assert.Equal("Twins, \"both\" of them.", outcome.KnownReason);
        Assert.Null(terms.ReasonOf("not_null_a"));
    }

    [Theory]
    [InlineData("name,why\n", "must begin with the line check,reason")]
    [InlineData("check,reason\nunique_a\n", "line 2 must have a check and a reason")]
    public void A_file_of_known_findings_that_can_not_be_understood_is_refused(string text, string problem)
    {
        var file = Write("known.csv", text);

        Assert.Equal(problem, Assert.Throws<FormatException>(() => KnownFinding.ReadFile(file)).Message);
    }

    private string Write(string name, string text)
    {
        var path = Path.Join(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
