using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generation.Financial.Payments;

public sealed class PaymentPlanRuleTests
{
    [Theory]
    [InlineData(599_99, false)]
    [InlineData(600_00, true)]
    public void Bills_of_six_hundred_dollars_and_more_are_paid_in_parts_by_a_plan(long cents, bool isSigned) =>
        Assert.Equal(isSigned, new PaymentPlanRule(Money.FromDollars(600)).IsSigned(new Money(cents)));
}
