using DentalSynth.Generators.Financial.Payments;

namespace DentalSynth.Generation.Financial.Payments;

public sealed class PrepaymentRuleTests
{
    private static readonly PrepaymentRule Rule = new(
        rate: 0.45,
        Sample.Dollars(250),
        leastPart: 2_500,
        mostPart: 5_000
    );

    [Fact]
    public void Expensive_treatment_is_prepaid_at_the_rate() =>
        Draws.AssertShare(0.45, random => Rule.Amount(Sample.Dollars(250), random) is not null);

    [Fact]
    public void Treatment_below_250_dollars_has_no_prepayment() =>
        Draws.AssertShare(0, random => Rule.Amount(new Money(249_99), random) is not null);

    [Fact]
    public void Prepayments_are_25_to_50_percent_of_the_fee_in_whole_dollars()
    {
        var amounts = Draws.Of(random => Rule.Amount(new Money(1_000_50), random)).OfType<Money>().ToList();

        Assert.Equal((Sample.Dollars(250), Sample.Dollars(500)), (amounts.Min(), amounts.Max()));
        Assert.All(amounts, amount => Assert.Equal(0, amount.Cents % 100));
    }
}
