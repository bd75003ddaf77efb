using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Clinical.Medical;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generation.Clinical.Medical;

public sealed class OnsetRuleTests
{
    private static readonly DateOnly Earliest = Sample.Today.AddYears(-20);
    private static readonly OnsetRule Rule = new(knownRate: 0.6, resolvedRate: 1);

    [Fact]
    public void Six_in_ten_know_when_it_began() => Draws.AssertShare(0.6, random => Course(random).Start is not null);

    [Fact]
    public void It_begins_within_the_time_that_it_can_and_ends_after_that() =>
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
    public void What_began_within_a_year_is_not_over() =>
        Assert.All(
            Draws.Of(random => Rule.Course(Sample.Today.AddDays(-365), Sample.Today, random)),
            course => Assert.Null(course.Stop)
        );

    [Fact]
    public void Where_no_illness_gets_over_none_has_an_end() =>
        Assert.All(
            Draws.Of(random => new OnsetRule(1, resolvedRate: 0).Course(Earliest, Sample.Today, random)),
            course => Assert.Null(course.Stop)
        );

    [Fact]
    public void What_could_not_have_begun_yet_begins_today() =>
        Assert.All(
            Draws.Of(random => Rule.Course(Sample.Today.AddYears(1), Sample.Today, random)),
            course => Assert.True(course.Start is null || course.Start == Sample.Today)
        );

    private static (DateOnly? Start, DateOnly? Stop) Course(RandomSource random) =>
        Rule.Course(Earliest, Sample.Today, random);
}
