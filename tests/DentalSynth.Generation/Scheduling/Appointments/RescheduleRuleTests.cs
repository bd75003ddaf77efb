using DentalSynth.Generators.Scheduling.Appointments;

namespace DentalSynth.Generation.Scheduling.Appointments;

public sealed class RescheduleRuleTests
{
    private static readonly RescheduleRule Rule = new(rate: 0.07, mostDays: 14);
    private static readonly DateOnly Monday = new(2025, 6, 2);

    [Fact]
    public void About_7_percent_of_appointments_are_rescheduled() =>
        Draws.AssertShare(0.07, random => Rule.RescheduledOn(Monday, Monday.AddDays(4), random) is not null);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void No_appointment_is_rescheduled_on_its_day_or_the_day_before(int daysAhead) =>
        Assert.All(
            Draws.Of(random =>
                new RescheduleRule(rate: 1, mostDays: 14).RescheduledOn(Monday, Monday.AddDays(daysAhead), random)
            ),
            Assert.Null
        );

    [Fact]
    public void Appointments_are_rescheduled_on_an_open_day_between_booking_and_visit()
    {
        var calls = Draws
            .Of(random => new RescheduleRule(rate: 1, mostDays: 14).RescheduledOn(Monday, Monday.AddDays(9), random))
            .OfType<DateOnly>()
            .ToList();

        Assert.Equal((Monday.AddDays(1), Monday.AddDays(8)), (calls.Min(), calls.Max()));
        Assert.All(calls, day => Assert.True(BusinessDays.IsOpen(day)));
    }

    [Fact]
    public void The_new_day_is_within_2_weeks_of_the_old_one()
    {
        var days = Draws.Of(random => Rule.Wanted(Monday, random));

        Assert.Equal((Monday.AddDays(1), Monday.AddDays(14)), (days.Min(), days.Max()));
    }
}
