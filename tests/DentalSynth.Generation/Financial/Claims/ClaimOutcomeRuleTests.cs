using DentalSynth.Generators.Financial.Claims;

namespace DentalSynth.Generation.Financial.Claims;

public sealed class ClaimOutcomeRuleTests
{
    private static readonly ClaimOutcomeRule Rule = new(
        shortRate: 0.2,
        deniedFirstRate: 0.05,
        deniedRate: 0.02,
        appealRate: 0.7,
        leastPart: 5_000,
        mostPart: 9_000
    );

    [Theory]
    [InlineData(ClaimOutcome.Paid, 0.73)]
    [InlineData(ClaimOutcome.PaidShort, 0.2)]
    [InlineData(ClaimOutcome.DeniedThenPaid, 0.05)]
    [InlineData(ClaimOutcome.Denied, 0.02)]
    public void Claim_outcomes_follow_their_rates(ClaimOutcome outcome, double rate) =>
        Draws.AssertShare(rate, random => Rule.Outcome(random) == outcome);

    [Fact]
    public void Most_appeals_succeed() => Draws.AssertShare(0.7, Rule.AppealSucceeds);

    [Fact]
    public void A_claim_paid_short_first_pays_50_to_90_percent()
    {
        var parts = Draws.Of(random => Rule.FirstPart(Sample.Dollars(100), random).Cents);

        Assert.InRange(parts.Min(), 50_00, 50_20);
        Assert.InRange(parts.Max(), 89_80, 90_00);
    }

    [Fact]
    public void A_zero_estimate_has_no_first_payment() =>
        Assert.All(Draws.Of(random => Rule.FirstPart(Money.Zero, random)), part => Assert.Equal(Money.Zero, part));
}
