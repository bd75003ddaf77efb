using DentalSynth.Generators.Clinical.Medical;

namespace DentalSynth.Generation.Clinical.Medical;

public sealed class OnsetRuleTests
{
    private static readonly DateOnly Earliest = Sample.Today.AddYears(-20);
    private static readonly OnsetRule Rule = new(knownRate: 0.6, resolvedRate: 1);

    [Fact]
    public void Patients_know_the_onset_of_60_percent_of_conditions() =>
        Draws.AssertShare(0.6, random => Course(random).Start is not null);

    [Fact]
    public void The_onset_is_in_the_possible_range_and_precedes_the_end() =>
        Assert.All(
            Draws.Of(Course).Where(course => course.Start is not null),
            course =>
            {
                Assert.InRange(course.Start!.Value, Earliest, Sample.Today);
                Assert.False(course.Stop <= course.Start);
                Assert.False(course.Stop > Sample.Today);
            }
        );

    [Fact]
    public void Conditions_that_began_within_a_year_are_active() =>
        Assert.All(
            Draws.Of(random => Rule.Course(Sample.Today.AddDays(-365), Sample.Today, random)),
            course => Assert.Null(course.Stop)
        );

    [Fact]
    public void A_resolved_rate_of_0_gives_no_end_dates() =>
        Assert.All(
            Draws.Of(random => new OnsetRule(1, resolvedRate: 0).Course(Earliest, Sample.Today, random)),
            course => Assert.Null(course.Stop)
        );

    [Fact]
    public void An_impossible_onset_becomes_today() =>
        Assert.All(
            Draws.Of(random => Rule.Course(Sample.Today.AddYears(1), Sample.Today, random)),
            course => Assert.True(course.Start is null || course.Start == Sample.Today)
        );

    private static (DateOnly? Start, DateOnly? Stop) Course(RandomSource random) =>
        Rule.Course(Earliest, Sample.Today, random);
}
