using DentalSynth.Generators.Scheduling.Schedules;

namespace DentalSynth.Generation.Scheduling.Schedules;

public sealed class ScheduleHorizonRuleTests
{
    private static readonly DateOnly Opened = new(2023, 1, 1);
    private static readonly ScheduleHorizonRule Rule = new(recallMonths: 6, monthsMore: 5);

    [Theory]
    [InlineData("2026-01-31", "2026-12-31")]
    [InlineData("2026-02-02", "2026-12-31")] // Monday, the first open day: nothing of it has happened yet
    [InlineData("2026-02-03", "2027-01-31")]
    public void The_schedule_extends_beyond_the_next_recall_to_the_end_of_a_month(string asOf, string last) =>
        Assert.Equal(DateOnly.Parse(last), Rule.LastDay(DateOnly.Parse(asOf)));

    [Fact]
    public void The_schedule_is_extended_on_the_first_open_day_of_a_month() =>
        Assert.Equal(new(2026, 2, 2), Rule.EnteredOn(new(2027, 1, 15), Opened, new(2026, 5, 1)));

    [Fact]
    public void The_first_schedule_is_entered_at_the_opening() =>
        Assert.Equal(Opened, Rule.EnteredOn(new(2023, 11, 30), Opened, new(2026, 1, 31)));

    [Fact]
    public void A_schedule_beyond_the_horizon_is_entered_before_today() =>
        Assert.Equal(new(2026, 1, 30), Rule.EnteredOn(new(2028, 1, 3), Opened, new(2026, 1, 31)));

    [Fact]
    public void The_schedule_applies_from_the_day_after_entry()
    {
        for (var asOf = new DateOnly(2024, 1, 1); asOf < new DateOnly(2026, 1, 1); asOf = asOf.AddDays(1))
        {
            var far = DateOnly.MaxValue.AddDays(-1);
            Assert.True(Rule.EnteredOn(Rule.LastDay(asOf), Opened, far) < asOf);
            Assert.True(Rule.EnteredOn(Rule.LastDay(asOf).AddDays(1), Opened, far) >= asOf);
        }
    }
}
