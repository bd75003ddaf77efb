using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Settings;

public sealed class EffectiveSettingTests
{
    private static readonly GenerationOptions Options = new() { AsOf = new(2026, 1, 31), Patients = 200 };

    [Fact]
    public void A_setting_has_its_value_as_text_and_as_a_number()
    {
        var profile = PracticeProfile.Demo.With("mine", [new("Acceptance.Rate", "0.5", "a test")]);

        var setting = Find(Options with { Profile = profile }, "Acceptance.Rate");

        Assert.Equal(new("Acceptance.Rate", "0.5", 0.5, "Share", "0.85"), setting);
    }

    [Fact]
    public void What_an_option_says_wins_over_the_profile()
    {
        var options = Options with { InsuredRate = 0.25, Appointments = 100, Procedures = 250 };

        Assert.Equal(0.25, Find(options, "Practice.InsuredRate").Number);
        Assert.Equal(0.5, Find(options, "Practice.AppointmentsPerPatient").Number);
        Assert.Equal(2.5, Find(options, "Practice.ProceduresPerAppointment").Number);
        Assert.Equal(6, Find(options, "Practice.RecallMonths").Number);
    }

    [Theory]
    [InlineData("Practice.HasClinics", 1.0)]
    [InlineData("Claim.IsRealTime", 0.0)]
    [InlineData("HouseholdSize.Weights", null)]
    [InlineData("HouseholdSize.Weights.2", 0.28)]
    [InlineData("Clinic.Dentists.1", 2.0)]
    [InlineData("InsurancePlans.Table", null)]
    [InlineData("Options.Seed", 42.0)]
    [InlineData("Options.AsOf", null)]
    public void Switches_and_weights_have_numbers_too(string name, double? number) =>
        Assert.Equal(number, Find(Options, name).Number);

    private static EffectiveSetting Find(GenerationOptions options, string name) =>
        EffectiveSetting.Of(options).Single(setting => setting.Name == name);
}
