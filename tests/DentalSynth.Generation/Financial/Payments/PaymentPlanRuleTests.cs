using DentalSynth.Generators.Financial.Payments;

namespace DentalSynth.Generation.Financial.Payments;

public sealed class PaymentPlanRuleTests
{
    [Theory]
    [InlineData(599_99, false)]
    [InlineData(600_00, true)]
    public void Installments_of_600_dollars_or_more_get_a_payment_plan(long cents, bool isSigned) =>
        Assert.Equal(isSigned, new PaymentPlanRule(Money.FromDollars(600)).IsSigned(new Money(cents)));
}
