using DentalSynth.DbtContract.Engines;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Contract.Checks;
using DentalSynth.Harness.Dbt.Manifest;
using Npgsql;

namespace DentalSynth.DbtContract.Catalogue;

public sealed class ScopeTests(TestServer server)
{
    private const string OfModels = "Completed_procedures_balance_to_the_cent";
    private const string OfRows = "Validation_query_3_finds_no_procedure_before_2023";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fact_that_reads_unselected_models_is_skipped()
    {
        var outcomes = await CheckAsync(["stg_opendental__patient"], isBundled: true);

        Assert.Equal(Verdict.Skipped, outcomes[OfModels].Verdict);
        Assert.Equal("skipped: it reads int_ar_balance, which is not selected", outcomes[OfModels].Finding.Summary);
        Assert.Equal(Verdict.Skipped, outcomes["Every_model_has_rows"].Verdict);
        Assert.Equal(Verdict.Holds, outcomes[OfRows].Verdict);
    }

    [Fact]
    public async Task A_fact_that_reads_models_is_skipped_for_another_project()
    {
        var outcomes = await CheckAsync(["stg_opendental__patient", "+int_ar_balance"], isBundled: false);

        Assert.Equal(Verdict.Skipped, outcomes[OfModels].Verdict);
        Assert.Contains("of the bundled dbt project", outcomes[OfModels].Finding.Summary, StringComparison.Ordinal);
        Assert.Equal(Verdict.Holds, outcomes[OfRows].Verdict);
    }

    [Fact]
    public async Task A_fact_fails_if_its_model_failed_to_build()
    {
        var run = Run(new DbtNodeResult("model.p.int_x", DbtStatus.Error) { Message = "no such column" });
        var fact = ContractFacts.All[0] with { Check = new NoRows("select 'x' from int.int_x") };
        await using var source = NpgsqlDataSource.Create((await server.ScratchAsync()).ConnectionString);

        var outcome = await ContractRunner.CheckAsync(fact, new FactContext(source, Practice("-"), run), Cancellation);

        Assert.Equal(Verdict.Fails, outcome.Verdict);
        Assert.Equal("int_x was not built: no such column", outcome.Finding.Summary);
    }

    [Fact]
    public async Task A_server_error_is_not_a_failed_fact()
    {
        var database = await server.ScratchAsync();
        await Sql.ExecuteAsync(database.ConnectionString, FailingFunction.Function);
        var fact = ContractFacts.All[0] with { Check = new NoRows($"{FailingFunction.Query("53100")}::text") };
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        var context = new FactContext(source, Practice(database.ConnectionString), Run());

        var error = await Assert.ThrowsAsync<LoadException>(() =>
            ContractRunner.CheckAsync(fact, context, Cancellation)
        );

        Assert.Contains(FailingFunction.Message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DbtStatus.Warn, true, "bundled failed")]
    [InlineData(DbtStatus.Warn, false, "other warned")]
    [InlineData(DbtStatus.NotRun, true, "bundled not run")]
    [InlineData(DbtStatus.Skipped, false, "other failed")]
    [InlineData(null, false, "other failed")]
    public void Warnings_of_other_projects_and_unit_tests_without_dbt_do_not_fail(
        string? status,
        bool isBundled,
        string expected
    )
    {
        var node = new DbtNode
        {
            Name = "t",
            ResourceType = DbtNode.Test,
            DependsOn = new(["model.p.int_x"]),
        };
        var run = Run(status == null ? [] : [new DbtNodeResult("test.p.t", status)]) with { IsBundled = isBundled };
        var nodes = new Dictionary<string, DbtNode>(run.Manifest.Nodes) { ["test.p.t"] = node };

        var outcome = ExpectationCatalogue.Of(run with { Manifest = run.Manifest with { Nodes = nodes } }).Single();

        var result =
            outcome.Failed ? "failed"
            : outcome.Warned ? "warned"
            : outcome.NotRun ? "not run"
            : "passed";
        Assert.Equal(expected, $"{(isBundled ? "bundled" : "other")} {result}");
        Assert.False(outcome.Passed);
    }

    private static DbtRun Run(params DbtNodeResult[] results) =>
        new(
            "none",
            new DbtManifest
            {
                Metadata = new ManifestMetadata("1.10.22", "p"),
                Nodes = new Dictionary<string, DbtNode>
                {
                    ["model.p.int_x"] = new() { Name = "int_x", ResourceType = DbtNode.Model },
                },
            },
            results.ToDictionary(result => result.UniqueId),
            TimeSpan.Zero
        );

    private static LoadedPractice Practice(string connectionString) =>
        new(connectionString, 1, new DateOnly(2026, 1, 31), 500);

    private async Task<Dictionary<string, FactOutcome>> CheckAsync(string[] selection, bool isBundled)
    {
        var name = isBundled ? "scope_selected" : "scope_other";
        var (database, practice) = await SmallPractice.CopyAsync(await server.StartedAsync(), name);
        await using var _ = database;
        var engine = new FrozenDbt(FrozenManifest.Read())
        {
            Selection = selection,
            IsPartial = isBundled,
            IsBundled = isBundled,
        };
        var run = await engine.BuildAsync(new DbtTarget(practice.ConnectionString, practice.AsOf), Cancellation);
        var report = await ContractRunner.RunAsync(practice, run, Cancellation);
        return report.Facts.ToDictionary(fact => fact.Fact.Name);
    }
}
