using DentalSynth.Generators.Scheduling.Appointments;

namespace DentalSynth.Generation.Scheduling.Appointments;

public sealed class BrokenAppointmentRuleTests
{
    private static readonly BrokenAppointmentRule Rule = new(lateArrivalRate: 0.05, lateCancellationRate: 0.45);

    [Fact]
    public void Late_arrivals_are_5_percent_of_broken_appointments() =>
        Draws.AssertShare(0.05, random => Rule.Reason(isBookedOnTheDay: false, random) == BrokenReason.LateArrival);

    [Fact]
    public void Late_cancellations_are_45_percent_of_the_others() =>
        Draws.AssertShare(
            0.95 * 0.45,
            random => Rule.Reason(isBookedOnTheDay: false, random) == BrokenReason.LateCancellation
        );

    [Fact]
    public void Same_day_appointments_have_no_late_cancellations() =>
        Assert.DoesNotContain(
            BrokenReason.LateCancellation,
            Draws.Of(random => Rule.Reason(isBookedOnTheDay: true, random))
        );
}
