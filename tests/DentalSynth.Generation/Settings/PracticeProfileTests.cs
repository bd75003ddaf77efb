using System.Text.Json;
using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Settings;
using DentalSynth.Harness;

namespace DentalSynth.Generation.Settings;

public sealed class PracticeProfileTests
{
    [Fact]
    public void Every_setting_is_read()
    {
        var files = SourceFiles().Select(File.ReadAllText).ToList();

        var unread = PracticeProfile
            .Definitions.Select(setting => setting.Name.Split('.'))
            .Where(name => !files.Exists(file => Reads(file, name[0], name[1])))
            .Select(name => string.Join('.', name));

        Assert.Empty(unread);
    }

    // By its full name, or in a rule that takes the settings of the group.
    private static bool Reads(string file, string group, string name) =>
        file.Contains($"rofile.{group}.{name}", StringComparison.Ordinal)
        || (
            file.Contains($"{group}Settings settings", StringComparison.Ordinal)
            && file.Contains($"settings.{name}", StringComparison.Ordinal)
        );

    [Fact]
    public void Every_default_is_within_its_range() =>
        Assert.All(PracticeProfile.Definitions, setting => Assert.Null(setting.Problem(setting.Default)));

    [Fact]
    public void A_rate_that_nobody_set_is_the_profiles()
    {
        var profile = PracticeProfile.Demo.With("mine", [new("Practice.InsuredRate", "0.35", "a test")]);

        Assert.Equal(0.35, Options(profile).InsuredRate);
        Assert.Equal(0.5, (Options(profile) with { InsuredRate = 0.5 }).InsuredRate);
        Assert.Equal(0.6, Options(PracticeProfile.Demo).InsuredRate);
    }

    [Fact]
    public void Options_with_a_profile_of_ones_own_come_back_from_json_without_its_file()
    {
        var profile = PracticeProfile.Demo.With("mine", [new("Season.PostponeRate", "0.9", "a test")]);

        var text = JsonSerializer.Serialize(Options(profile));
        var read = JsonSerializer.Deserialize<GenerationOptions>(text)!;

        Assert.Equal("mine", read.Profile.Name);
        Assert.Equal(0.9, read.Profile.Season.PostponeRate);
        Assert.Equal(0.85, read.Profile.Acceptance.Rate);
    }

    [Fact]
    public void A_file_lists_departures_from_demo()
    {
        var file = Written("Setting,Value,Source\nAcceptance.Rate,0.5,a test\n");

        var profile = PracticeProfile.Find(file);

        Assert.Equal(0.5, profile.Acceptance.Rate);
        Assert.Equal(["Acceptance.Rate"], profile.Departures.Select(setting => setting.Name));
    }

    [Fact]
    public void An_unknown_profile_is_refused_with_the_known_ones()
    {
        var error = Assert.Throws<ProfileException>(() => PracticeProfile.Find("demos"));

        Assert.Contains("demo, realistic, dbt-dental-models", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_departure_of_a_profile_differs_from_demo_and_has_a_reason()
    {
        foreach (var profile in PracticeProfile.All.Except([PracticeProfile.Demo]))
        {
            Assert.NotEmpty(profile.Departures);
            Assert.All(profile.Departures, setting => Assert.NotEmpty(setting.Source));
        }
    }

    [Fact]
    public async Task With_clinics_off_there_is_no_clinic_and_nothing_names_one()
    {
        var profile = PracticeProfile.Demo.With("mine", [new("Practice.HasClinics", "off", "a test")]);
        var practice = await GeneratedPractice.Make(Options(profile) with { Patients = 100 });

        Assert.Empty(practice.Rows<Clinic>());
        Assert.All(practice.Rows<Patient>(), patient => Assert.Equal(0, patient.ClinicNum));
        Assert.All(practice.Rows<Appointment>(), visit => Assert.Equal(0, visit.ClinicNum));
        Assert.All(practice.Rows<ProcedureLog>(), procedure => Assert.Equal(0, procedure.ClinicNum));
        Assert.All(practice.Rows<Userod>(), user => Assert.Equal(0, user.ClinicNum));
    }

    [Fact]
    public async Task Custom_fees_are_charged_and_PPO_fees_are_a_share_of_the_table()
    {
        var profile = PracticeProfile.Demo.With(
            "mine",
            [
                new("Fees.Table", Written("ProcCode,Standard,PpoA,PpoB\nD2740,1250,,\n"), "a test"),
                new("Fees.NetworkShare", "0.5", "a test"),
            ]
        );
        var practice = await GeneratedPractice.Make(Options(profile) with { Patients = 1 });
        var crown = practice.Rows<ProcedureCode>().Single(code => code.ProcCode == "D2740").CodeNum;

        var fees = practice
            .Rows<Fee>()
            .Where(fee => fee.CodeNum == crown)
            .OrderBy(fee => fee.FeeSched)
            .Select(fee => fee.Amount)
            .ToList();

        Assert.Equal(1_250, fees[0]);
        Assert.All(fees.Skip(1), fee => Assert.True(fee < 700));
    }

    private static GenerationOptions Options(PracticeProfile profile) =>
        new() { AsOf = GeneratedPractice.AsOf, Profile = profile };

    private static string Written(string text)
    {
        var file = Path.Join(Directory.CreateTempSubdirectory("profile").FullName, "mine.csv");
        File.WriteAllText(file, text);
        return file;
    }

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(SourceTree.PathOf("src/DentalSynth.Generators"), "*.cs", SearchOption.AllDirectories);
}
