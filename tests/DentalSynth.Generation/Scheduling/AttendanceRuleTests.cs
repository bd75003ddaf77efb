using DentalSynth.Generation.Simulation;
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
        unreliableFactor: 3
    );

    [Fact]
    public void About_ten_in_a_hundred_patients_are_unreliable() => Draws.AssertShare(0.1, Rule.IsUnreliable);

    [Theory]
    [InlineData(2, false, 0.90)]
    [InlineData(2, true, 0.70)]
    [InlineData(1, false, 0.95)]
    [InlineData(1, true, 0.85)]
    public void Who_is_unreliable_misses_more_and_what_is_booked_for_tomorrow_is_kept(
        int daysBooked,
        bool isUnreliable,
        double keptRate
    ) => Draws.AssertShare(keptRate, random => Rule.IsKept(daysBooked, isUnreliable, random));

    [Fact]
    public void About_twelve_in_a_hundred_visits_are_missed() =>
        Draws.AssertShare(0.88, random => Rule.IsKept(30, Rule.IsUnreliable(random), random));

    [Fact]
    public void About_eighty_in_a_hundred_missed_visits_are_booked_again() =>
        Draws.AssertShare(0.8, random => Rule.NextTry(Sample.Today, isFitting: false, random) is not null);

    [Fact]
    public void Nobody_leaves_a_finished_crown_at_the_practice() =>
        Assert.All(Draws.Of(random => Rule.NextTry(Sample.Today, isFitting: true, random)), day => Assert.NotNull(day));

    [Fact]
    public void The_next_try_is_within_four_weeks()
    {
        var tries = Draws
            .Of(random => Rule.NextTry(Sample.Today, isFitting: false, random))
            .OfType<DateOnly>()
            .ToList();

        Assert.Equal((Sample.Today.AddDays(4), Sample.Today.AddDays(28)), (tries.Min(), tries.Max()));
    }
}
