using System.Globalization;
using DentalSynth.Generators.Scheduling;

namespace DentalSynth.Generation.Scheduling;

public sealed class SeasonRuleTests
{
    private static readonly SeasonRule Rule = new(postponeRate: 0.25, holidayPostponeRate: 0.25, postponeDays: 30);

    [Theory]
    [InlineData("2025-07-01", "2025-09-01")]
    [InlineData("2025-08-31", "2025-09-01")]
    [InlineData("2025-12-19", "2026-01-02")]
    [InlineData("2025-12-31", "2026-01-02")]
    public void A_quarter_of_summer_and_holiday_visits_move_to_the_month_after(string wanted, string after)
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
    public void No_visit_is_postponed_at_other_times(string wanted) =>
        Draws.AssertShare(1, random => Rule.Wanted(Day(wanted), random) == Day(wanted));

    [Fact]
    public void The_holidays_have_their_own_rate()
    {
        var rule = new SeasonRule(postponeRate: 0, holidayPostponeRate: 0.8, postponeDays: 30);

        Draws.AssertShare(0.8, random => rule.Wanted(Day("2025-12-22"), random) != Day("2025-12-22"));
        Draws.AssertShare(0, random => rule.Wanted(Day("2025-07-22"), random) != Day("2025-07-22"));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
