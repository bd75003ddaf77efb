using DentalSynth.Generators.Clinical;

namespace DentalSynth.Generation.Clinical;

public sealed class PlanReviewRuleTests
{
    private static readonly DateOnly Planned = new(2025, 6, 3);
    private static readonly PlanReviewRule Rule = new(everyDays: 60, times: 2);

    [Theory]
    [InlineData(0, null)]
    [InlineData(62, null)]
    [InlineData(63, 62)]
    [InlineData(120, 62)]
    [InlineData(121, 120)]
    [InlineData(1_000, 120)]
    public void Treatment_plans_are_reviewed_after_2_and_4_months_on_open_days(int daysLater, int? reviewed) =>
        Assert.Equal(
            reviewed is { } days ? Planned.AddDays(days) : null,
            Rule.LastBefore(Planned.AddDays(daysLater), Planned)
        );

    [Fact]
    public void No_treatment_plan_waits_over_90_days_for_a_review_in_the_first_half_year() =>
        Assert.All(
            from start in Enumerable.Range(0, 366)
            from age in Enumerable.Range(31, 150)
            let planned = Planned.AddDays(start)
            select (Today: planned.AddDays(age), Planned: planned),
            plan =>
            {
                var last = Rule.LastBefore(plan.Today, plan.Planned) ?? plan.Planned;
                Assert.InRange(plan.Today.DayNumber - last.DayNumber, 1, 90);
            }
        );
}
