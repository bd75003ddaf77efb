using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.DbtContract;

public sealed class WorkOrderTests(TestServer server)
{
    private static readonly LoadedPractice Practice = new("Host=nowhere", 7, new DateOnly(2026, 1, 31), 500);

    private static readonly DbtExpectation Expectation = new(
        "test.p.relationships_visit_patient.0a",
        "relationships_visit_patient",
        "relationships",
        "visit",
        "patient_id",
        "a visit is of a patient who exists",
        ["src/Visits.cs"]
    );

    [Fact]
    public void The_work_order_of_a_fact_has_meaning_rows_rule_data_and_command()
    {
        var fact = ContractFacts.All.Single(fact => fact.Name == "PPO_fees_never_exceed_UCR_fees");
        var finding = CheckFinding.Of(["code 7: 90 in fee schedule 2, UCR 80"]);

        var text = new WorkOrder(Practice).For(
            new FactOutcome(fact, Verdict.Fails, finding, TimeSpan.FromSeconds(0.414))
        );

        Assert.Equal(
            """
            fact failed: PPO_fees_never_exceed_UCR_fees
              meaning   What a plan allows for a code is at most what everybody else is charged, but for the dollar that UCR fees are rounded to.
              system    Fees
              found     1 row (expected 0), 0.41 s
              rows      code 7: 90 in fee schedule 2, UCR 80
              rule      src/DentalSynth.Generators/Foundation/FeeScheduleRows.cs
              query     contract/fees/PPO_fees_never_exceed_UCR_fees.sql
              data      seed 7, as of 2026-01-31, 500 patients
              repeat    DENTALSYNTH_KEEP_DB=1 DENTALSYNTH_PATIENTS=500 DENTALSYNTH_SEED=7 dotnet run --project tests/DentalSynth.DbtContract PPO_fees_never_exceed_UCR_fees
            """,
            text
        );
    }

    [Fact]
    public async Task A_timeout_reading_offending_rows_is_reported()
    {
        var scratch = (await server.ScratchAsync()).ConnectionString;
        var practice = Practice with { ConnectionString = $"{scratch};Command Timeout=1" };

        var rows = await OffendingRows.SampleAsync(
            practice,
            "select pg_sleep(30)",
            TestContext.Current.CancellationToken
        );

        Assert.StartsWith("could not be read", Assert.Single(rows), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_work_order_of_a_dbt_test_has_offending_rows()
    {
        var practice = Practice with { ConnectionString = (await server.ScratchAsync()).ConnectionString };
        var result = new DbtNodeResult(Expectation.UniqueId, DbtStatus.Fail)
        {
            Failures = 2,
            CompiledSql = "select * from (values (1, null), (2, 'x')) as visit(id, patient_id)",
            ExecutionTime = TimeSpan.FromSeconds(1),
        };

        var text = await new WorkOrder(practice).ForAsync(
            new ExpectationOutcome(Expectation, result),
            TestContext.Current.CancellationToken
        );

        Assert.StartsWith(
            """
            dbt test failed: relationships_visit_patient
              meaning   a visit is of a patient who exists
              model     visit          column patient_id
              dbt       fail, 2 rows (expected 0), 1.00 s
              rows      id 1, patient_id null · id 2, patient_id x
              rule      src/Visits.cs
            """,
            text,
            StringComparison.Ordinal
        );
        Assert.EndsWith(" tests/DentalSynth.DbtContract relationships_visit_patient", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dbt_test_without_a_result_has_not_passed()
    {
        var outcome = new ExpectationOutcome(Expectation, Result: null);

        Assert.False(outcome.Passed);
        Assert.Equal("no result: it was not run", outcome.Description);
    }

    [Theory]
    [InlineData(DbtStatus.Pass, true)]
    [InlineData(DbtStatus.Warn, false)]
    [InlineData(DbtStatus.Skipped, false)]
    [InlineData(DbtStatus.Success, false)]
    public void Only_status_pass_passes(string status, bool passed) =>
        Assert.Equal(
            passed,
            new ExpectationOutcome(Expectation, new DbtNodeResult(Expectation.UniqueId, status)).Passed
        );

    [Fact]
    public void An_empty_report_fails() => Assert.False(new ContractReport(Practice, [], []).Holds);
}
