using DentalSynth.Generators.Scheduling;

namespace DentalSynth.Generation.Scheduling;

public sealed class AttendanceRuleTests
{
    private static readonly AttendanceRule Rule = new(
        missRate: 0.12,
        rebookRate: 0.8,
        soonFactor: 0.5,
        longFactor: 1,
        unreliableRate: 0.1,
        unreliableFactor: 3,
        leastDaysLater: 4,
        mostDaysLater: 28
    );

    [Fact]
    public void About_10_percent_of_patients_are_unreliable() => Draws.AssertShare(0.1, Rule.IsUnreliable);

    [Theory]
    [InlineData(2, false, 0.90)]
    [InlineData(2, true, 0.70)]
    [InlineData(1, false, 0.95)]
    [InlineData(1, true, 0.85)]
    public void Unreliable_patients_break_more_appointments_and_next_day_appointments_are_kept(
        int daysBooked,
        bool isUnreliable,
        double keptRate
    ) => Draws.AssertShare(keptRate, random => Rule.IsKept(daysBooked, isUnreliable, random));

    [Fact]
    public void About_12_percent_of_appointments_are_broken() =>
        Draws.AssertShare(0.88, random => Rule.IsKept(30, Rule.IsUnreliable(random), random));

    [Fact]
    public void About_80_percent_of_broken_appointments_are_rebooked() =>
        Draws.AssertShare(0.8, random => Rule.RebookedFor(Sample.Today, isFitting: false, random) is not null);

    [Fact]
    public void Broken_seatings_are_always_rebooked() =>
        Assert.All(
            Draws.Of(random => Rule.RebookedFor(Sample.Today, isFitting: true, random)),
            day => Assert.NotNull(day)
        );

    [Fact]
    public void Rebooked_appointments_are_within_4_weeks()
    {
        var tries = Draws
            .Of(random => Rule.RebookedFor(Sample.Today, isFitting: false, random))
            .OfType<DateOnly>()
            .ToList();

        Assert.Equal((Sample.Today.AddDays(4), Sample.Today.AddDays(28)), (tries.Min(), tries.Max()));
    }
}
