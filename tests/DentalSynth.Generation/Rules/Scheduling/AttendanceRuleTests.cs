using DentalSynth.Generators.Rules.Scheduling;

namespace DentalSynth.Generation.Rules.Scheduling;

public sealed class AttendanceRuleTests
{
    private static readonly AttendanceRule Rule = new(missRate: 0.12, rebookRate: 0.8);

    [Fact]
    public void About_twelve_in_a_hundred_visits_are_missed() => Draws.AssertShare(0.88, Rule.IsKept);

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
