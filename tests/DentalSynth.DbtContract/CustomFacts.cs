using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Contract.Checks;
using DentalSynth.Harness.Dbt.Manifest;
using Npgsql;

namespace DentalSynth.DbtContract;

public sealed class CustomFacts(TestServer server) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dentalsynth-facts-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Every_custom_fact_holds()
    {
        foreach (var fact in VerifiedPractice.Terms.Value.Facts.Where(fact => fact.IsCustom))
        {
            await server.HoldsAsync(fact.Name);
        }
    }

    [Fact]
    public async Task A_custom_fact_can_read_models_of_another_project()
    {
        var database = (await server.ScratchAsync()).ConnectionString;
        await Sql.ExecuteAsync(database, "create schema marts; create table marts.my_mart as select 7 as id");
        Write(
            "Everybody_has_a_name.sql",
            "-- Everybody has a name.\nselect id, 'nameless' as problem from marts.my_mart;\n"
        );
        var manifest = new DbtManifest { Metadata = new("1.10.22", "mine"), Nodes = new Dictionary<string, DbtNode>() };
        var run = new DbtRun("none", manifest, new Dictionary<string, DbtNodeResult>(), TimeSpan.Zero)
        {
            IsBundled = false,
        };
        await using var source = NpgsqlDataSource.Create(database);
        var context = new FactContext(source, new(database, 1, new DateOnly(2026, 1, 31), 500), run);

        var outcome = await ContractRunner.CheckAsync(
            ContractFacts.Of(folder.FullName).Single(),
            context,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(Verdict.Fails, outcome.Verdict);
        Assert.Equal(["id 7, problem nameless"], outcome.Finding.Offenders);
        Assert.Equal("Everybody has a name.", outcome.Fact.Meaning);
    }

    [Theory]
    [InlineData("readme.txt", "has no facts (.sql files)")]
    [InlineData("PPO_fees_never_exceed_UCR_fees.sql", "has a duplicate fact PPO_fees_never_exceed_UCR_fees")]
    public void A_folder_without_facts_or_with_a_duplicate_name_is_an_error(string file, string problem)
    {
        Write(file, "select 1 where false");

        Assert.Equal(problem, Assert.Throws<FormatException>(() => ContractFacts.Of(folder.FullName)).Message);
    }

    [Fact]
    public void A_known_finding_does_not_count_as_failed()
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
    public void An_invalid_file_of_known_findings_is_an_error(string text, string problem)
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
