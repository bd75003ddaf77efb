using DentalSynth.Generators.Clinical;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generation.Clinical;

public sealed class MissingTeethRuleTests
{
    private static readonly MissingTeethRule Rule = new(18, 0.3, 0.1, 0.02, 2, 0.5, 0.05, 0.5);

    [Theory]
    [InlineData(5)]
    [InlineData(17)]
    public void No_child_has_teeth_missing(int age) =>
        Assert.All(Draws.Of(random => Rule.GoneAt(age, random)), teeth => Assert.Empty(teeth));

    [Fact]
    public void Adults_lack_all_wisdom_teeth_or_rarely_any() =>
        Draws.AssertShare(0.3 + (0.7 * 0.1), random => Rule.GoneAt(20, random).Contains("17"));

    [Theory]
    [InlineData("19", 0.16)]
    [InlineData("5", 0.08)]
    [InlineData("25", 0.04)]
    public void At_age_60_molars_are_missing_most_and_front_teeth_least(string tooth, double rate) =>
        Draws.AssertShare(rate, random => WithTeeth(60, random).Contains(tooth));

    [Fact]
    public void Nobody_of_age_40_has_an_edentulous_arch() =>
        Assert.DoesNotContain(Draws.Of(random => Rule.GoneAt(40, random)), IsToothless("U"));

    [Fact]
    public void At_age_70_15_percent_of_patients_have_no_upper_teeth()
    {
        Draws.AssertShare(0.15, random => IsToothless("U")(Rule.GoneAt(70, random)));
        Draws.AssertShare(0.075, random => IsToothless("L")(Rule.GoneAt(70, random)));
    }

    [Fact]
    public void No_tooth_is_listed_as_missing_twice() =>
        Assert.All(
            Draws.Of(random => Rule.GoneAt(90, random)),
            teeth => Assert.Equal(teeth.Count, teeth.Distinct().Count())
        );

    // Without the toothless: else they would count in every tooth.
    private static IReadOnlyList<string> WithTeeth(int age, RandomSource random) =>
        new MissingTeethRule(18, 0.3, 0.1, 0.02, 2, 0.5, 0, 0).GoneAt(age, random);

    private static Predicate<IReadOnlyList<string>> IsToothless(string arch) =>
        teeth => Teeth.OfArch(arch).All(teeth.Contains);
}
