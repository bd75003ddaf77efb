using System.Globalization;
using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Settings;

/// <summary>Draws profiles and options within their ranges, the ends more often than chance would.</summary>
internal sealed class RandomPractices(int seed)
{
    private static readonly Dictionary<string, string[]> Tables = new()
    {
        ["InsurancePlans.Table"] = ["insurance_plans_as_published.csv"],
        ["AppointmentTypes.Table"] = ["appointment_types_of_one_clinic.csv"],
        ["Fees.Table"] = ["fees_as_published.csv"],
        ["TreatmentNeeds.Table"] = ["treatment_needs.csv"],
    };

    private readonly RandomSource random = new RandomSources(seed).For("random practice", seed);

    /// <summary>Returns a profile with so many settings changed, and those.</summary>
    public PracticeProfile Profile(int settings)
    {
        var changes = new Dictionary<string, ProfileSetting>();
        while (changes.Count < settings)
        {
            var setting = random.Pick(PracticeProfile.Definitions);
            var change = new ProfileSetting(setting.Name, Value(setting), "a test");
            if (IsGood([.. changes.Values.Where(other => other.Name != setting.Name), change]))
            {
                changes[setting.Name] = change;
            }
        }

        return PracticeProfile.Demo.With("random", changes.Values);
    }

    /// <summary>Returns options; some of them can't be met.</summary>
    public GenerationOptions Options()
    {
        var asOf = new DateOnly(2023, 1, 2).AddDays(random.Below(2_900));
        var shards = random.Between(1, 3);
        var options = new GenerationOptions
        {
            Seed = seed,
            AsOf = asOf,
            Patients = random.Between(1, 400),
            Profile = random.Pick(PracticeProfile.All),
            Shards = shards,
            Shard = random.Between(1, shards),
            VolumeDate = random.Chance(0.3) ? asOf.AddDays(-random.Below(700)) : null,
        };
        return options with
        {
            StartDate = random.Chance(0.5)
                ? options.StartDate
                : asOf.AddDays(-Math.Min(random.Below(8), random.Below(900))),
            InsuredRate = Share(options.InsuredRate),
            CompletedRate = Share(options.CompletedRate),
            BrokenRate = Share(options.BrokenRate),
            StandardFeeRate = Share(options.StandardFeeRate),
            RebookRate = Share(options.RebookRate),
            StayRate = Share(options.StayRate),
            PrebookRate = Share(options.PrebookRate),
            RecallMonths = random.Chance(0.7) ? options.RecallMonths : random.Between(1, 24),
            Appointments = random.Chance(0.7) ? null : options.Patients * random.Below(8),
            Procedures = random.Chance(0.7) ? null : options.Patients * random.Below(20),
        };
    }

    private double Share(double usual) =>
        random.Below(6) switch
        {
            0 => 0,
            1 => 1,
            2 => random.Share(),
            _ => usual,
        };

    private static bool IsGood(IReadOnlyList<ProfileSetting> changes)
    {
        try
        {
            new GenerationOptions
            {
                AsOf = GeneratedPractice.AsOf,
                Profile = PracticeProfile.Demo.With("random", changes),
            }.Validate();
            return true;
        }
        catch (Exception refusal) when (refusal is ProfileException or GenerationOptionsException)
        {
            return false;
        }
    }

    private string Value(SettingDefinition setting) =>
        setting.Unit switch
        {
            SettingUnit.Switch => random.Chance(0.5) ? "on" : "off",
            SettingUnit.Table => random.Pick(Tables[setting.Name]),
            SettingUnit.Text => random.Pick(["1", "Y", "I"]),
            SettingUnit.Weights => string.Join(' ', setting.Default.Split(' ').Select(_ => Text(random.Below(5))))
                is var weights
            && weights.Any(weight => weight is not ('0' or ' '))
                ? weights
                : setting.Default,
            SettingUnit.Counts => string.Join(
                ' ',
                Enumerable.Range(0, random.Between(1, 6)).Select(_ => Whole(setting))
            ),
            SettingUnit.Share or SettingUnit.Factor or SettingUnit.Number => Text(
                Math.Round(setting.Least + (End() * (setting.Most - setting.Least)), 3)
            ),
            _ => Whole(setting),
        };

    private string Whole(SettingDefinition setting) =>
        Text(Math.Round(setting.Least + (End() * (setting.Most - setting.Least))));

    private double End() =>
        random.Below(5) switch
        {
            0 => 0,
            1 => 1,
            _ => random.Share(),
        };

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
