using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Scheduling.Appointments;

namespace DentalSynth.Generation.Scheduling.Appointments;

public sealed class OnlineBookingRuleTests
{
    private static readonly OnlineBookingRule Rule = new(rate: 0.15);

    [Fact]
    public void About_fifteen_in_a_hundred_first_visits_are_booked_on_the_web() =>
        Draws.AssertShare(0.15, random => Rule.IsOnline(isFirst: true, isOnTheDay: false, random));

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Nobody_books_a_later_visit_or_one_on_the_day_on_the_web(bool isFirst, bool isOnTheDay) =>
        Assert.DoesNotContain(true, Draws.Of(random => Rule.IsOnline(isFirst, isOnTheDay, random)));
}
