using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Patients;

namespace DentalSynth.Generation.Patients;

public sealed class AgeRuleTests
{
    private static readonly AgeRule Rule = new(seniorRate: 0.3, childRate: 0.2, elderRate: 0.1);

    [Fact]
    public void About_30_percent_of_guarantors_are_seniors() =>
        Draws.AssertShare(0.3, random => Rule.GuarantorAge(random) >= 65);

    [Fact]
    public void Guarantors_are_adults() => Assert.All(Draws.Of(Rule.GuarantorAge), age => Assert.InRange(age, 22, 90));

    [Theory]
    [InlineData(22, 20, 27)]
    [InlineData(40, 35, 45)]
    [InlineData(64, 59, 64)]
    [InlineData(65, 65, 70)]
    [InlineData(90, 85, 92)]
    public void A_spouse_is_within_five_years_and_in_the_same_age_group(int guarantor, int youngest, int oldest)
    {
        var ages = Draws.Of(random => Rule.SpouseAge(guarantor, random));

        Assert.Equal((youngest, oldest), (ages.Min(), ages.Max()));
    }

    [Fact]
    public void Further_members_are_children_or_elders_at_their_rates()
    {
        Draws.AssertShare(0.2, random => Rule.FurtherAge(random) < 18);
        Draws.AssertShare(0.1, random => Rule.FurtherAge(random) >= 65);
    }

    [Theory]
    [InlineData(17, 25, FamilyRole.Child)]
    [InlineData(18, 36, FamilyRole.Child)]
    [InlineData(18, 35, FamilyRole.Relative)]
    [InlineData(70, 40, FamilyRole.Relative)]
    public void Minors_and_members_a_generation_younger_are_children(int age, int guarantor, FamilyRole role) =>
        Assert.Equal(role, Rule.RoleOf(age, guarantor));
}
