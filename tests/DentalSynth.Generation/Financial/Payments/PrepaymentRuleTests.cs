using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generation.Financial.Payments;

public sealed class PrepaymentRuleTests
{
    private static readonly PrepaymentRule Rule = new(rate: 0.45);

    [Fact]
    public void Costly_work_is_prepaid_at_the_rate() =>
        Draws.AssertShare(0.45, random => Rule.Amount(Sample.Dollars(250), random) is not null);

    [Fact]
    public void Work_below_two_hundred_and_fifty_dollars_is_not_prepaid() =>
        Draws.AssertShare(0, random => Rule.Amount(new Money(249_99), random) is not null);

    [Fact]
    public void A_quarter_to_half_of_the_fee_is_paid_in_whole_dollars()
    {
        var amounts = Draws.Of(random => Rule.Amount(new Money(1_000_50), random)).OfType<Money>().ToList();

        Assert.Equal((Sample.Dollars(250), Sample.Dollars(500)), (amounts.Min(), amounts.Max()));
        Assert.All(amounts, amount => Assert.Equal(0, amount.Cents % 100));
    }
}
