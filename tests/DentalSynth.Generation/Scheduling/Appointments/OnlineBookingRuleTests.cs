using DentalSynth.Generators.Scheduling.Appointments;

namespace DentalSynth.Generation.Scheduling.Appointments;

public sealed class OnlineBookingRuleTests
{
    private static readonly OnlineBookingRule Rule = new(rate: 0.15);

    [Fact]
    public void About_15_percent_of_first_visits_are_booked_online() =>
        Draws.AssertShare(0.15, random => Rule.IsOnline(isFirst: true, isOnTheDay: false, random));

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Later_and_same_day_visits_are_not_booked_online(bool isFirst, bool isOnTheDay) =>
        Assert.DoesNotContain(true, Draws.Of(random => Rule.IsOnline(isFirst, isOnTheDay, random)));
}
