using System.Globalization;
using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Scheduling;

namespace DentalSynth.Generation.Scheduling;

public sealed class SeasonRuleTests
{
    private static readonly SeasonRule Rule = new(putOffRate: 0.25, holidayPutOffRate: 0.25, putOffDays: 30);

    [Theory]
    [InlineData("2025-07-01", "2025-09-01")]
    [InlineData("2025-08-31", "2025-09-01")]
    [InlineData("2025-12-19", "2026-01-02")]
    [InlineData("2025-12-31", "2026-01-02")]
    public void A_quarter_of_the_visits_in_summer_and_around_the_holidays_come_in_the_month_after(
        string wanted,
        string after
    )
    {
        var day = Day(wanted);
        Draws.AssertShare(0.25, random => Rule.Wanted(day, random) != day);

        var putOff = Draws.Of(random => Rule.Wanted(day, random)).Where(other => other != day).ToList();

        Assert.Equal((Day(after), Day(after).AddDays(29)), (putOff.Min(), putOff.Max()));
    }

    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("2025-09-01")]
    [InlineData("2025-12-18")]
    [InlineData("2026-01-01")]
    public void Nobody_puts_off_a_visit_at_other_times(string wanted) =>
        Draws.AssertShare(1, random => Rule.Wanted(Day(wanted), random) == Day(wanted));

    [Fact]
    public void The_holidays_have_a_rate_of_their_own()
    {
        var rule = new SeasonRule(putOffRate: 0, holidayPutOffRate: 0.8, putOffDays: 30);

        Draws.AssertShare(0.8, random => rule.Wanted(Day("2025-12-22"), random) != Day("2025-12-22"));
        Draws.AssertShare(0, random => rule.Wanted(Day("2025-07-22"), random) != Day("2025-07-22"));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
