using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Contract.Checks;
using DentalSynth.Harness.Contract.Reports;

namespace DentalSynth.DbtContract.Reports;

/// <summary>A report with every kind of outcome and with text that must be escaped.</summary>
internal static class EvilPage
{
    public const string Evil = "<script>alert('&\"')</script> | `tick` ```fence ]]> \u0001 *bold* [link](x)";

    private static readonly LoadedPractice Practice = new("Host=nowhere", 7, new DateOnly(2026, 1, 31), 500);

    public static ContractPage Page { get; } =
        new(
            new ContractReport(
                Practice,
                [
                    Fact("PPO_fees_never_exceed_UCR_fees", Verdict.Fails),
                    Fact("Validation_query_1_finds_no_negative_balance", Verdict.Skipped),
                    Fact("Every_model_has_rows", Verdict.Holds),
                ],
                [
                    Test("failing", DbtStatus.Fail),
                    Test("erring", DbtStatus.Error),
                    Test("absent", null),
                    Test("warning", DbtStatus.Warn),
                    Test("unit", DbtStatus.NotRun),
                    Test("passing", DbtStatus.Pass),
                ]
            )
            {
                Built = 3,
                UnbuiltModels = [new DbtNodeResult("model.p.late", DbtStatus.Error) { Message = Evil }],
            },
            "dbt 1.10.22",
            new Dictionary<string, string>
            {
                ["PPO_fees_never_exceed_UCR_fees"] = $"fact failed: {Evil}",
                ["test.p.failing.0a"] = $"dbt test failed: failing\n  rows {Evil}",
            }
        );

    private static FactOutcome Fact(string name, Verdict verdict) =>
        new(
            ContractFacts.All.Single(fact => fact.Name == name) with
            {
                Meaning = Evil,
            },
            verdict,
            new CheckFinding(verdict == Verdict.Holds, Evil, []),
            TimeSpan.FromSeconds(0.5)
        );

    private static ExpectationOutcome Test(string name, string? status) =>
        new(
            new DbtExpectation($"test.p.{name}.0a", name, "unique", Evil, "id", Evil, []),
            status == null ? null : new DbtNodeResult($"test.p.{name}.0a", status) { Message = Evil }
        )
        {
            MayWarn = true,
        };
}
