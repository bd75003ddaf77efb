using DentalSynth.Generators.Clinical;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Clinical;

public sealed class CheckUpProceduresRuleTests
{
    private static readonly CheckUpProceduresRule Rule = Make(0.5, ("InsuredLift", "1.5"));

    [Theory]
    [InlineData(AppointmentKind.NewAdult, "D0150")]
    [InlineData(AppointmentKind.NewChild, "D0150")]
    [InlineData(AppointmentKind.AdultHygiene, "D1110")]
    [InlineData(AppointmentKind.ChildHygiene, "D1120")]
    [InlineData(AppointmentKind.Emergency, "D0140")]
    public void Every_check_up_has_its_basic_procedure(AppointmentKind kind, string code)
    {
        var bare = Make(0);

        Assert.All(Draws.Of(random => bare.Codes(kind, true, random)), codes => Assert.Equal([code], codes));
    }

    [Theory]
    [InlineData(AppointmentKind.NewAdult, "D0210", 0.40)]
    [InlineData(AppointmentKind.NewAdult, "D1110", 0.95)]
    [InlineData(AppointmentKind.NewChild, "D1206", 0.60)]
    [InlineData(AppointmentKind.AdultHygiene, "D0120", 0.90)]
    [InlineData(AppointmentKind.ChildHygiene, "D0272", 0.35)]
    [InlineData(AppointmentKind.Emergency, "D0220", 0.85)]
    public void Add_ons_follow_the_add_on_rate(AppointmentKind kind, string code, double usual)
    {
        Draws.AssertShare(usual * 0.5, random => Rule.Codes(kind, isInsured: false, random).Contains(code));
        Draws.AssertShare(usual * 0.75, random => Rule.Codes(kind, isInsured: true, random).Contains(code));
    }

    [Fact]
    public void A_profile_sets_how_usual_each_add_on_is()
    {
        var rule = Make(1, ("InsuredLift", "1"), ("NewAdultAddOns", "0.6 0 1"));

        Draws.AssertShare(0.6, random => rule.Codes(AppointmentKind.NewAdult, true, random).Contains("D0210"));
        Draws.AssertShare(0, random => rule.Codes(AppointmentKind.NewAdult, true, random).Contains("D1110"));
        Draws.AssertShare(1, random => rule.Codes(AppointmentKind.NewAdult, true, random).Contains("D0330"));
    }

    [Theory]
    [InlineData(AppointmentKind.Restorative)]
    [InlineData(AppointmentKind.Periodontal)]
    [InlineData(AppointmentKind.Cosmetic)]
    public void A_treatment_visit_has_no_check_up_codes(AppointmentKind kind) =>
        Assert.All(Draws.Of(random => Rule.Codes(kind, true, random)), Assert.Empty);

    [Fact]
    public void Some_adults_have_fluoride_or_debridement_and_no_child_does()
    {
        var rule = Make(0, ("AdultFluorideRate", "0.3"), ("InflammationRate", "0.1"));

        Draws.AssertShare(0.3, random => rule.Codes(AppointmentKind.AdultHygiene, false, random).Contains("D1206"));
        Draws.AssertShare(0.1, random => rule.Codes(AppointmentKind.AdultHygiene, false, random).Contains("D4346"));
        Draws.AssertShare(0.9, random => rule.Codes(AppointmentKind.AdultHygiene, false, random).Contains("D1110"));
        Draws.AssertShare(0, random => rule.Codes(AppointmentKind.ChildHygiene, false, random).Contains("D1206"));
    }

    private static CheckUpProceduresRule Make(double addOnRate, params (string Setting, string Value)[] changes) =>
        ClinicalRules.CheckUps(
            PracticeProfile.Demo.With(
                "test",
                changes.Select(change => new ProfileSetting(
                    $"CheckUpProcedures.{change.Setting}",
                    change.Value,
                    "a test"
                ))
            ),
            addOnRate
        );
}
