using DentalSynth.Generation.Phases;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generation.Model.Insurance;

public sealed class InsurancePlanTests
{
    private static readonly OpenedPractice Demo = OpenedPractice.Demo;

    // As OpenDental finds the category of a code: the last one in order whose span holds it.
    private static readonly Dictionary<CdtCode, long> Categories = Demo.Practice.Codes.Values.ToDictionary(
        code => code,
        CategoryOf
    );

    [Fact]
    public void Plans_pay_50_to_80_percent_of_what_they_cover_and_nothing_of_the_rest() =>
        Assert.All(
            Demo.Practice.Plans,
            plan =>
            {
                Assert.All(plan.Percentages.Take(3), percent => Assert.InRange(percent, 50, 80));
                Assert.Equal(0, plan.Percentages[(int)ServiceClass.NotCovered]);
            }
        );

    [Fact]
    public void Benefits_give_every_code_its_plans_percentage()
    {
        foreach (var plan in Demo.Practice.Plans)
        {
            var percent = Benefits(plan)
                .Where(benefit => benefit.BenefitType == (short)BenefitType.CoInsurance)
                .ToDictionary(benefit => benefit.CovCatNum!.Value, benefit => (int)benefit.Percent!.Value);

            Assert.All(
                Categories,
                category => Assert.Equal(plan.Percentages[(int)category.Key.Class], percent[category.Value])
            );
        }
    }

    [Fact]
    public void Benefits_give_the_plans_deductible_and_annual_maximum()
    {
        foreach (var plan in Demo.Practice.Plans)
        {
            var benefits = Benefits(plan).Where(x => x is { CoverageLevel: (int)BenefitCoverageLevel.Individual });

            Assert.Equal(
                [plan.Deductible.ToDollars()],
                benefits
                    .Where(x => x is { BenefitType: (short)BenefitType.Deductible, MonetaryAmt: > 0 })
                    .Select(x => x.MonetaryAmt!.Value)
            );
            Assert.Equal(
                [plan.AnnualMaximum.ToDollars()],
                benefits.Where(x => x.BenefitType == (short)BenefitType.Limitation).Select(x => x.MonetaryAmt!.Value)
            );
        }
    }

    [Fact]
    public void Only_preventive_work_has_no_deductible()
    {
        var waived = Demo.Rows<Benefit>()
            .Where(x => x is { BenefitType: (short)BenefitType.Deductible, MonetaryAmt: 0 })
            .Select(x => x.CovCatNum)
            .Distinct();

        Assert.Equal([2, 3, 4], waived.OfType<long>());
        Assert.All(
            Categories,
            category => Assert.Equal(category.Key.Class == ServiceClass.Preventive, category.Value is 2 or 3 or 4)
        );
    }

    [Fact]
    public void Annual_maximums_and_deductibles_are_typical() =>
        Assert.All(
            Demo.Practice.Plans,
            plan =>
            {
                Assert.InRange(plan.AnnualMaximum.ToDollars(), 1_000, 2_000);
                Assert.InRange(plan.Deductible.ToDollars(), 25, 50);
            }
        );

    [Fact]
    public void Most_plans_are_PPO_and_some_allow_the_UCR_fee()
    {
        var standard = Demo.Rows<InsPlan>().Count(plan => plan.FeeSched == Demo.Practice.StandardFees.FeeSchedNum);

        Assert.InRange(standard, 1, Demo.Practice.Plans.Count / 3);
    }

    [Fact]
    public void Plans_with_a_PPO_fee_schedule_have_type_PPO() =>
        Assert.All(
            Demo.Rows<InsPlan>(),
            plan =>
                Assert.Equal(
                    plan.FeeSched == Demo.Practice.StandardFees.FeeSchedNum
                        ? PlanType.CategoryPercentage
                        : PlanType.PreferredProvider,
                    plan.PlanType
                )
        );

    [Fact]
    public void Every_plan_has_a_carrier_an_employer_and_a_unique_group_number()
    {
        var plans = Demo.Rows<InsPlan>();
        var carriers = Demo.Rows<Carrier>().Select(carrier => (long?)carrier.CarrierNum);
        var employers = Demo.Rows<Employer>().Select(employer => (long?)employer.EmployerNum);

        Assert.Empty(plans.Select(plan => plan.CarrierNum).Except(carriers));
        Assert.Empty(plans.Select(plan => plan.EmployerNum).Except(employers));
        Assert.Equal(plans.Count, plans.DistinctBy(plan => plan.GroupNum).Count());
    }

    [Fact]
    public void Benefits_are_of_types_that_staging_accepts_and_leave_no_key_out() =>
        Assert.All(
            Demo.Rows<Benefit>(),
            benefit =>
            {
                Assert.InRange(benefit.BenefitType!.Value, 1, 6);
                Assert.Equal(0, benefit.PatPlanNum);
                Assert.NotNull(benefit.CovCatNum);
                Assert.NotNull(benefit.CodeNum);
                Assert.NotNull(benefit.CodeGroupNum);
                Assert.NotNull(benefit.SecDateTEntry);
            }
        );

    private static IEnumerable<Benefit> Benefits(InsurancePlan plan) =>
        Demo.Rows<Benefit>().Where(benefit => benefit.PlanNum == plan.PlanNum);

    private static long CategoryOf(CdtCode code) =>
        Demo.Rows<CovSpan>()
            .Where(span => string.CompareOrdinal(span.FromCode, code.ProcCode) <= 0)
            .Where(span => string.CompareOrdinal(code.ProcCode, span.ToCode) <= 0)
            .MaxBy(span => Demo.Rows<CovCat>().Single(category => category.CovCatNum == span.CovCatNum).CovOrder)!
            .CovCatNum!.Value;
}
