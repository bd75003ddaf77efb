using System.Globalization;
using DentalSynth.Generators.Clinical;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generation.Clinical;

public sealed class ToothRuleTests
{
    private static readonly ToothRule Rule = new();

    [Theory]
    [InlineData("D3310", "6,7,8,9,10,11,22,23,24,25,26,27")]
    [InlineData("D3320", "4,5,12,13,20,21,28,29")]
    [InlineData("D3330", "2,3,14,15,18,19,30,31")]
    [InlineData("D7240", "1,16,17,32")]
    [InlineData("D1351", "2,3,14,15,18,19,30,31")]
    [InlineData("D2740", "2,3,4,5,12,13,14,15,18,19,20,21,28,29,30,31")]
    public void Procedures_are_charted_on_suitable_teeth(string code, string teeth) =>
        Assert.Equal(
            teeth.Split(','),
            Sites(code, TreatmentArea.Tooth, 40).Select(site => site.ToothNum).Distinct().OrderBy(int.Parse!)
        );

    [Theory]
    [InlineData("D2391", 6, "14,19,3,30,A,B,I,J,K,L,S,T")]
    [InlineData("D2391", 10, "14,19,3,30,A,J,K,T")]
    [InlineData("D2391", 11, "14,19,3,30,A,J,K,T")]
    [InlineData("D7111", 10, "A,C,H,J,K,T")]
    [InlineData("D1351", 7, "14,19,3,30")]
    [InlineData("D2930", 4, "A,B,I,J,K,L,S,T")]
    public void Children_are_treated_on_the_teeth_of_their_age(string code, int age, string teeth) =>
        Assert.Equal(
            teeth.Split(','),
            Sites(code, TreatmentArea.Tooth, age).Select(site => site.ToothNum).Distinct().Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("D7111")]
    [InlineData("D2930")]
    public void Nobody_over_11_is_treated_on_a_primary_tooth(string code) =>
        Assert.Null(Rule.Site(Code(code, TreatmentArea.Tooth), 12, new Mouth(), Draw()));

    [Fact]
    public void Molars_decay_twice_as_often_as_premolars() =>
        Draws.AssertShare(
            2 / 3.0,
            random => int.Parse(Tooth(random), CultureInfo.InvariantCulture) is 2 or 3 or (>= 14 and <= 19) or 30 or 31
        );

    [Fact]
    public void A_missing_tooth_is_not_treated()
    {
        var mouth = Without(Teeth.Wisdom.Except(["17"]));

        Assert.All(
            Draws.Of(random => Rule.Site(Code("D7240", TreatmentArea.Tooth), 30, mouth, random)),
            site => Assert.Equal("17", site?.ToothNum)
        );
    }

    [Theory]
    [InlineData("D6010")]
    [InlineData("D6240")]
    public void Only_a_missing_tooth_is_replaced(string code)
    {
        var replaced = Draws.Of(random => Rule.Site(Code(code, TreatmentArea.Tooth), 50, Without(["19"]), random));

        Assert.All(replaced, site => Assert.Equal("19", site?.ToothNum));
        Assert.Null(Rule.Site(Code(code, TreatmentArea.Tooth), 50, new Mouth(), Draw()));
    }

    [Fact]
    public void A_gap_without_an_adjacent_tooth_gets_no_bridge() =>
        Assert.DoesNotContain(
            Draws.Of(random => Rule.Site(Code("D6240", TreatmentArea.Tooth), 50, Without(["13", "14", "15"]), random)),
            site => site?.ToothNum == "14"
        );

    [Fact]
    public void A_bridge_abutment_is_next_to_the_gap() =>
        Assert.Equal("20", Rule.Holder(new ToothSite("19", null), Without(["18", "19"]))?.ToothNum);

    [Fact]
    public void A_tooth_with_planned_treatment_gets_no_other_treatment()
    {
        var mouth = new Mouth();
        mouth.Plan(Treatment("D2391", "18"));

        Assert.DoesNotContain(Draws.Of(random => Filling(mouth, random)), site => site.ToothNum == "18");
    }

    [Theory]
    [InlineData("D2391", false)]
    [InlineData("D2740", true)]
    public void A_restored_tooth_gets_a_crown_but_no_second_restoration(string code, bool isFit)
    {
        var mouth = Done("D2391", "18");

        var sites = Draws.Of(random => Rule.Site(Code(code, TreatmentArea.Tooth), 40, mouth, random));

        Assert.Equal(isFit, sites.Any(site => site?.ToothNum == "18"));
    }

    [Fact]
    public void An_extracted_tooth_is_missing() => Assert.True(Done("D7140", "30").IsMissing("30"));

    [Fact]
    public void No_quadrant_has_SRP_twice()
    {
        var mouth = new Mouth();
        foreach (var quadrant in new[] { "UR", "UL", "LL" })
        {
            mouth.Plan(Treatment("D4341", null, quadrant));
        }

        Assert.All(
            Draws.Of(random => Rule.Site(Code("D4341", TreatmentArea.Quadrant), 40, mouth, random)),
            site => Assert.Equal("LR", site?.Surf)
        );
    }

    [Fact]
    public void A_quadrant_with_3_teeth_gets_no_D4341()
    {
        var mouth = Without(Teeth.OfQuadrant("UL").Skip(3));

        Assert.DoesNotContain(
            Draws.Of(random => Rule.Site(Code("D4341", TreatmentArea.Quadrant), 40, mouth, random)),
            site => site?.Surf == "UL"
        );
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(9, 5)]
    public void A_restoration_has_as_many_surfaces_as_its_code(int surfaces, int? charted) =>
        Assert.All(
            Sites("D2391", TreatmentArea.Surface, 40, surfaces),
            site => Assert.Equal(charted, site.Surf?.Length)
        );

    [Theory]
    [InlineData("D2330", "MDFLI")]
    [InlineData("D2391", "OMDBL")]
    public void Anterior_teeth_have_an_incisal_and_posterior_teeth_an_occlusal_surface(string code, string surfaces) =>
        Assert.Equal(
            surfaces.Order(),
            Sites(code, TreatmentArea.Surface, 40).Select(site => site.Surf!.Single()).Distinct().Order()
        );

    [Theory]
    [InlineData("D5110", 14, "U")]
    [InlineData("D5110", 13, null)]
    [InlineData("D5213", 14, null)]
    [InlineData("D5213", 12, "U")]
    [InlineData("D5213", 3, "U")]
    [InlineData("D5213", 2, null)]
    public void Complete_dentures_are_for_edentulous_arches_and_partials_for_gaps(
        string code,
        int gone,
        string? arch
    ) =>
        Assert.Equal(
            arch,
            Rule.Site(Code(code, TreatmentArea.Arch), 70, Without(Teeth.OfArch("U").Take(gone)), Draw())?.Surf
        );

    [Fact]
    public void A_night_guard_needs_at_least_8_teeth_in_the_arch() =>
        Assert.All(
            Draws.Of(random =>
                Rule.Site(Code("D9944", TreatmentArea.Arch), 40, Without(Teeth.OfArch("L").Take(7)), random)
            ),
            site => Assert.Equal("U", site?.Surf)
        );

    [Fact]
    public void Other_procedures_have_no_site() =>
        Assert.All(Sites("D1110", TreatmentArea.Mouth, 40), site => Assert.Equal(ToothSite.None, site));

    private static IReadOnlyList<ToothSite> Sites(string code, TreatmentArea area, int age, int surfaces = 1) =>
        Draws.Of(random => Rule.Site(Code(code, area, surfaces), age, new Mouth(), random)!);

    private static string Tooth(RandomSource random) => Filling(new Mouth(), random).ToothNum!;

    private static ToothSite Filling(Mouth mouth, RandomSource random) =>
        Rule.Site(Code("D2391", TreatmentArea.Tooth), 40, mouth, random)!;

    private static RandomSource Draw() => new RandomSources(1).For("site", 1);

    private static Mouth Without(IEnumerable<string> teeth)
    {
        var mouth = new Mouth();
        mouth.Examine([.. teeth]);
        return mouth;
    }

    private static Mouth Done(string code, string tooth)
    {
        var mouth = new Mouth();
        mouth.Plan(Treatment(code, tooth));
        mouth.Complete(Treatment(code, tooth));
        return mouth;
    }

    private static Treatment Treatment(string code, string? tooth, string? part = null) =>
        new()
        {
            ProcNum = 1,
            Code = Code(code, TreatmentArea.Tooth),
            Fee = Sample.Dollars(100),
            Site = new ToothSite(tooth, part),
            Charted = Sample.Today,
            ChartedBy = 1,
        };

    private static CdtCode Code(string code, TreatmentArea area, int surfaces = 0) =>
        Sample.Code(code) with
        {
            Area = area,
            Surfaces = surfaces,
        };
}
