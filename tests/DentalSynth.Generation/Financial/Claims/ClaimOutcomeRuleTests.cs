using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Financial.Claims;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generation.Financial.Claims;

public sealed class ClaimOutcomeRuleTests
{
    private static readonly ClaimOutcomeRule Rule = new(shortRate: 0.2, deniedFirstRate: 0.05, deniedRate: 0.02);

    [Theory]
    [InlineData(ClaimOutcome.Paid, 0.73)]
    [InlineData(ClaimOutcome.PaidShort, 0.2)]
    [InlineData(ClaimOutcome.DeniedThenPaid, 0.05)]
    [InlineData(ClaimOutcome.Denied, 0.02)]
    public void Claims_are_answered_at_their_rates(ClaimOutcome outcome, double rate) =>
        Draws.AssertShare(rate, random => Rule.Outcome(random) == outcome);

    [Fact]
    public void A_short_answer_pays_from_half_to_nine_tenths()
    {
        var parts = Draws.Of(random => Rule.FirstPart(Sample.Dollars(100), random).Cents);

        Assert.InRange(parts.Min(), 50_00, 50_20);
        Assert.InRange(parts.Max(), 89_80, 90_00);
    }

    [Fact]
    public void Of_nothing_promised_nothing_is_paid() =>
        Assert.All(Draws.Of(random => Rule.FirstPart(Money.Zero, random)), part => Assert.Equal(Money.Zero, part));
}
