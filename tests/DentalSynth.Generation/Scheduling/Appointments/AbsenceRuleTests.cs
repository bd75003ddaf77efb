using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Scheduling.Appointments;

namespace DentalSynth.Generation.Scheduling.Appointments;

public sealed class AbsenceRuleTests
{
    private static readonly AbsenceRule Rule = new(tooLateRate: 0.05, cancelRate: 0.45);

    [Fact]
    public void About_five_in_a_hundred_come_too_late() =>
        Draws.AssertShare(0.05, random => Rule.Absence(isBookedOnTheDay: false, random) == Absence.TooLate);

    [Fact]
    public void About_forty_five_in_a_hundred_of_the_others_call() =>
        Draws.AssertShare(0.95 * 0.45, random => Rule.Absence(isBookedOnTheDay: false, random) == Absence.Cancelled);

    [Fact]
    public void Nobody_who_booked_on_the_day_calls_again() =>
        Assert.DoesNotContain(Absence.Cancelled, Draws.Of(random => Rule.Absence(isBookedOnTheDay: true, random)));
}
