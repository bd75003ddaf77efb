using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Scheduling.Appointments;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generation.Scheduling.Appointments;

public sealed class MoveRuleTests
{
    private static readonly MoveRule Rule = new(rate: 0.07);
    private static readonly DateOnly Monday = new(2025, 6, 2);

    [Fact]
    public void About_seven_in_a_hundred_visits_are_moved() =>
        Draws.AssertShare(0.07, random => Rule.MovedOn(Monday, Monday.AddDays(4), random) is not null);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Nobody_moves_a_visit_on_the_day_or_the_next(int daysAhead) =>
        Assert.All(
            Draws.Of(random => new MoveRule(rate: 1).MovedOn(Monday, Monday.AddDays(daysAhead), random)),
            Assert.Null
        );

    [Fact]
    public void A_visit_is_moved_by_a_call_on_an_open_day_after_booking_and_before_the_visit()
    {
        var calls = Draws
            .Of(random => new MoveRule(rate: 1).MovedOn(Monday, Monday.AddDays(9), random))
            .OfType<DateOnly>()
            .ToList();

        Assert.Equal((Monday.AddDays(1), Monday.AddDays(8)), (calls.Min(), calls.Max()));
        Assert.All(calls, day => Assert.True(BusinessDays.IsOpen(day)));
    }

    [Fact]
    public void The_new_day_is_within_two_weeks_of_the_old()
    {
        var days = Draws.Of(random => Rule.Wanted(Monday, random));

        Assert.Equal((Monday.AddDays(1), Monday.AddDays(14)), (days.Min(), days.Max()));
    }
}
