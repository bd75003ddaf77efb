using System.Globalization;
using DentalSynth.Generators.Households;
using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Randomness;
using DentalSynth.Generators.Rules.Clinical;

namespace DentalSynth.Generation.Rules.Clinical;

public sealed class ToothRuleTests
{
    private static readonly HashSet<string> Nothing = [];
    private static readonly ToothRule Rule = new();

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    public void Children_up_to_eleven_have_milk_teeth(int age, bool isNumbered) =>
        Assert.All(
            Sites("D2391", TreatmentArea.Surface, age),
            site => Assert.Equal(isNumbered, int.TryParse(site.ToothNum, CultureInfo.InvariantCulture, out _))
        );

    [Theory]
    [InlineData("D3310", "6,7,8,9,10,11,22,23,24,25,26,27")]
    [InlineData("D3320", "4,5,12,13,20,21,28,29")]
    [InlineData("D7240", "1,16,17,32")]
    [InlineData("D1351", "2,3,14,15,18,19,30,31")]
    [InlineData("D2740", "2,3,4,5,12,13,14,15,18,19,20,21,28,29,30,31")]
    public void Work_is_done_on_the_teeth_that_it_is_for(string code, string teeth) =>
        Assert.Equal(
            teeth.Split(','),
            Sites(code, TreatmentArea.Tooth, 40).Select(site => site.ToothNum).Distinct().OrderBy(int.Parse!)
        );

    [Fact]
    public void Molars_decay_twice_as_often_as_premolars() =>
        Draws.AssertShare(
            2 / 3.0,
            random => int.Parse(Tooth(random), CultureInfo.InvariantCulture) is 2 or 3 or (>= 14 and <= 19) or 30 or 31
        );

    [Fact]
    public void No_tooth_is_treated_twice()
    {
        HashSet<string> treated = ["18"];

        var sites = Draws.Of(random => Rule.Site(Code("D1351", TreatmentArea.Tooth), 40, treated, random));

        Assert.Contains(sites, site => site is null);
        Assert.DoesNotContain(sites, site => site?.ToothNum == "18");
    }

    [Fact]
    public void No_quadrant_is_treated_twice()
    {
        HashSet<string> treated = ["UR", "UL", "LL"];

        var sites = Draws.Of(random => Rule.Site(Code("D4341", TreatmentArea.Quadrant), 40, treated, random));

        Assert.Equal(["LR"], sites.OfType<ToothSite>().Select(site => site.Surf).Distinct());
        Draws.AssertShare(
            0.25,
            random => Rule.Site(Code("D4341", TreatmentArea.Quadrant), 40, treated, random) is not null
        );
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(9, 5)]
    public void A_filling_covers_as_many_surfaces_as_its_code_says(int surfaces, int? charted) =>
        Assert.All(
            Sites("D2391", TreatmentArea.Surface, 40, surfaces),
            site => Assert.Equal(charted, site.Surf?.Length)
        );

    [Theory]
    [InlineData("D2330", "MDFLI")]
    [InlineData("D2391", "OMDBL")]
    public void Front_teeth_have_an_edge_and_back_teeth_a_chewing_surface(string code, string surfaces) =>
        Assert.Equal(
            surfaces.Order(),
            Sites(code, TreatmentArea.Surface, 40).Select(site => site.Surf!.Single()).Distinct().Order()
        );

    [Fact]
    public void Dentures_are_charted_on_an_arch() =>
        Draws.AssertShare(
            0.5,
            random => Site(Code("D5110", TreatmentArea.Arch), 70, random) == new ToothSite(null, "U")
        );

    [Fact]
    public void Other_work_is_charted_nowhere() =>
        Assert.All(Sites("D1110", TreatmentArea.Mouth, 40), site => Assert.Equal(ToothSite.None, site));

    private static IReadOnlyList<ToothSite> Sites(string code, TreatmentArea area, int age, int surfaces = 1) =>
        Draws.Of(random => Site(Code(code, area, surfaces), age, random));

    private static string Tooth(RandomSource random) => Site(Code("D2391", TreatmentArea.Tooth), 40, random).ToothNum!;

    private static ToothSite Site(CdtCode code, int age, RandomSource random) => Rule.Site(code, age, Nothing, random)!;

    private static CdtCode Code(string code, TreatmentArea area, int surfaces = 0) =>
        Sample.Code(code) with
        {
            Area = area,
            Surfaces = surfaces,
        };
}
