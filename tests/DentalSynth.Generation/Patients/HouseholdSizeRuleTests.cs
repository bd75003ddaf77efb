using DentalSynth.Generators.Patients;

namespace DentalSynth.Generation.Patients;

public sealed class HouseholdSizeRuleTests
{
    [Fact]
    public void Family_sizes_follow_their_weights()
    {
        var rule = new HouseholdSizeRule([0.5, 0.3, 0.2]);

        Draws.AssertShare(0.5, random => rule.Members(random) == 1);
        Draws.AssertShare(0.3, random => rule.Members(random) == 2);
        Draws.AssertShare(0.2, random => rule.Members(random) == 3);
    }

    [Fact]
    public void A_family_size_with_weight_0_does_not_occur()
    {
        var rule = new HouseholdSizeRule([0, 0, 1, 0]);

        Assert.All(Draws.Of(rule.Members), members => Assert.Equal(3, members));
    }
}
