using DentalSynth.Generators.Clinical;

namespace DentalSynth.Generation.Clinical;

public sealed class AcceptanceRuleTests
{
    private static readonly AcceptanceRule Rule = new(
        acceptanceRate: 0.85,
        costlyRate: 0.6,
        leastDays: 5,
        mostDays: 35,
        costly: Sample.Dollars(1_000)
    );

    [Fact]
    public void Treatment_up_to_1000_dollars_is_accepted_at_the_usual_rate() =>
        Draws.AssertShare(0.85, random => Rule.Accepts(Sample.Dollars(1_000), random));

    [Fact]
    public void Treatment_over_1000_dollars_is_accepted_less_often() =>
        Draws.AssertShare(0.6, random => Rule.Accepts(new Money(1_000_01), random));

    [Fact]
    public void Accepted_treatment_is_requested_within_5_weeks()
    {
        var days = Draws.Of(random => Rule.Wanted(Sample.Today, random));

        Assert.Equal((Sample.Today.AddDays(5), Sample.Today.AddDays(35)), (days.Min(), days.Max()));
    }
}
