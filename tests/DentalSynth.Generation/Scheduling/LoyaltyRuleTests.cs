using DentalSynth.Generators.Scheduling;

namespace DentalSynth.Generation.Scheduling;

public sealed class LoyaltyRuleTests
{
    [Theory]
    [InlineData(0.5, 0.6, 1.4, 0.7, 0.2)]
    [InlineData(0.5, 0.6, 1, 0.5, 0.5)]
    [InlineData(0.9, 0.6, 1.4, 1, 0.75)] // no more than all of the insured
    [InlineData(0.3, 0.6, 3, 0.5, 0)] // no more than there are loyal patients
    [InlineData(0.5, 0, 1.4, 0, 0.5)]
    [InlineData(0.5, 1, 1.4, 0.5, 0)]
    public void Insured_patients_are_more_often_recall_patients_at_the_same_overall_rate(
        double loyal,
        double insured,
        double lift,
        double insuredLoyalty,
        double uninsuredLoyalty
    )
    {
        var rule = new LoyaltyRule(loyal, insured, lift, stayRate: 0.9);

        Draws.AssertShare(insuredLoyalty, random => rule.IsRecallPatient(isInsured: true, random));
        Draws.AssertShare(uninsuredLoyalty, random => rule.IsRecallPatient(isInsured: false, random));
        Assert.Equal(loyal, (insured * insuredLoyalty) + ((1 - insured) * uninsuredLoyalty), 6);
    }

    [Fact]
    public void About_90_percent_of_recall_patients_stay_for_the_next_recall() =>
        Draws.AssertShare(0.9, new LoyaltyRule(0.5, 0.6, 1.4, stayRate: 0.9).Stays);
}
