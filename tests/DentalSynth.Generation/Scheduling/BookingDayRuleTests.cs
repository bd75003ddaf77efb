using DentalSynth.Generators.Scheduling;

namespace DentalSynth.Generation.Scheduling;

public sealed class BookingDayRuleTests
{
    private static readonly DateOnly Saturday = new(2025, 6, 7);
    private static readonly BookingDayRule Rule = new([1, 1, 1, 1, 1]);

    [Fact]
    public void Weekdays_are_asked_for_alike_whatever_day_the_wish_falls_on() =>
        Draws.AssertShare(0.2, random => Rule.Day(Saturday, _ => true, random).DayOfWeek == DayOfWeek.Monday);

    [Fact]
    public void The_day_is_within_a_week_from_the_first_that_will_do() =>
        Assert.Equal(
            Enumerable.Range(2, 5).Select(Saturday.AddDays),
            Draws.Of(random => Rule.Day(Saturday, _ => true, random)).Distinct().Order()
        );

    [Fact]
    public void Nobody_asks_for_a_day_on_which_nobody_works() =>
        Assert.All(
            Draws.Of(random => Rule.Day(Saturday, day => day != DayOfWeek.Friday, random)),
            day => Assert.NotEqual(DayOfWeek.Friday, day.DayOfWeek)
        );
}
