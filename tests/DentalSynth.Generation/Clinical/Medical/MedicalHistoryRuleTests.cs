using DentalSynth.Generators.Clinical.Medical;
using DentalSynth.Generators.Model.Medicine;

namespace DentalSynth.Generation.Clinical.Medical;

public sealed class MedicalHistoryRuleTests
{
    private static readonly Condition Illness = new(
        1,
        ChildRate: 0.1,
        AdultRate: 0.2,
        SeniorRate: 0.6,
        YoungestOnset: 5
    );
    private static readonly Allergen Pollen = new(1, 0.3, ["Sneezing"]);
    private static readonly MedicalHistoryRule Rule = new([Illness], [Pollen]);

    [Theory]
    [InlineData(5, 0.1)]
    [InlineData(17, 0.1)]
    [InlineData(18, 0.2)]
    [InlineData(64, 0.2)]
    [InlineData(65, 0.6)]
    public void Conditions_follow_the_rates_of_the_age_group(int age, double rate) =>
        Draws.AssertShare(rate, random => Rule.History(age, random).Conditions.Contains(Illness));

    [Fact]
    public void Nobody_has_a_condition_before_its_youngest_onset() =>
        Assert.All(Draws.Of(random => Rule.History(4, random)), history => Assert.Empty(history.Conditions));

    [Fact]
    public void Allergies_follow_the_rates_of_their_allergens() =>
        Draws.AssertShare(0.3, random => Rule.History(40, random).Allergens.Contains(Pollen));
}
