using DentalSynth.Harness.Contract.Catalogue;

namespace DentalSynth.DbtContract.Catalogue;

public sealed class RuleOwnersTests
{
    private const string Root = "src/DentalSynth.Generators/";

    private static readonly IReadOnlyList<DbtExpectation> Tests = ExpectationCatalogue.Of(FrozenManifest.Read());

    [Fact]
    public void Every_dbt_test_but_that_of_the_calendar_leads_to_a_file() =>
        Assert.Equal(["dim_date"], Tests.Where(test => test.Rules.Count == 0).Select(test => test.Model));

    [Fact]
    public void Rules_that_name_the_tested_model_come_first() =>
        Assert.All(
            Of("fact_claim"),
            test =>
                Assert.Equal(
                    [
                        Root + "Financial/Claims/BenefitRule.cs",
                        Root + "Financial/Claims/ClaimOutcomeRule.cs",
                        Root + "Financial/Claims/ClaimTimingRule.cs",
                    ],
                    test.Rules.Take(3).Order(StringComparer.Ordinal)
                )
        );

    [Fact]
    public void The_class_that_makes_the_rows_comes_after_the_rules() =>
        Assert.All(
            Of("stg_opendental__labcase"),
            test => Assert.Equal(Root + "Clinical/LabCases/LabCaseRows.cs", test.Rules[^1])
        );

    private static List<DbtExpectation> Of(string model)
    {
        var tests = Tests.Where(test => test.Model == model).ToList();
        Assert.NotEmpty(tests);
        return tests;
    }
}
