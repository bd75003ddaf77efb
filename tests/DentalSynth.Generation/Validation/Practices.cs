using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Validation;

/// <summary>Practices of every kind that can be asked for, by name.</summary>
internal static class Practices
{
    private static readonly DateOnly AsOf = GeneratedPractice.AsOf;
    private static readonly PracticeProfile Realistic = PracticeProfile.Find("realistic");
    private static readonly PracticeProfile OneClinic = PracticeProfile.DbtDentalModels;
    private static readonly GenerationOptions Small = Demo(60) with { StartDate = AsOf.AddYears(-1) };

    public static IReadOnlyDictionary<string, GenerationOptions> ByName { get; } =
        new Dictionary<string, GenerationOptions>
        {
            ["1 patient"] = Demo(1),
            ["7 patients"] = Demo(7),
            ["100 patients"] = Demo(100),
            ["1,000 patients"] = Demo(1_000),
            ["another seed"] = Demo(300) with { Seed = 7 },
            ["realistic, 100 patients"] = Demo(100) with { Profile = Realistic },
            ["realistic, 1,000 patients"] = Demo(1_000) with { Profile = Realistic },
            ["dbt-dental-models, 100 patients"] = Demo(100) with { Profile = OneClinic },
            ["dbt-dental-models, 1,000 patients"] = Demo(1_000) with { Profile = OneClinic },
            ["until 2030"] = Demo(300) with { AsOf = new(2030, 12, 31) },
            ["realistic until 2024"] = Demo(300) with { AsOf = new(2024, 6, 30), Profile = Realistic },
            ["1 month old"] = Opened(AsOf.AddMonths(-1)),
            ["12 days old"] = Opened(AsOf.AddDays(-12)),
            ["3 days old"] = Opened(AsOf.AddDays(-3)),
            ["1 day old"] = Opened(AsOf.AddDays(-1)),
            ["extended by 5 months"] = Extended(Demo(300)),
            ["realistic, extended by 5 months"] = Extended(Demo(300) with { Profile = Realistic }),
            ["dbt-dental-models, extended by 5 months"] = Extended(Demo(300) with { Profile = OneClinic }),
            ["1 day old, extended by 5 months"] = Extended(Opened(AsOf.AddDays(-1))),
            ["planned for its second day"] = Small with { VolumeDate = Small.StartDate.AddDays(1) },
            ["six clinics"] = Demo(5_001) with { StartDate = AsOf.AddDays(-60) },
            ["nobody insured"] = Small with { InsuredRate = 0 },
            ["everybody insured"] = Small with { InsuredRate = 1 },
            ["no visit completed"] = Small with { CompletedRate = 0 },
            ["every visit broken"] = Small with { CompletedRate = 0, BrokenRate = 1, RebookRate = 1 },
            ["every visit completed"] = Small with { CompletedRate = 1, BrokenRate = 0 },
            ["no rate"] = Small with { StandardFeeRate = 0, StayRate = 0, PrebookRate = 0, RebookRate = 0 },
            ["all rates 1"] = Small with { StandardFeeRate = 1, StayRate = 1, PrebookRate = 1, RebookRate = 1 },
            ["no appointments"] = Small with { Appointments = 0, Procedures = 0 },
            ["many appointments"] = Small with { Appointments = 1_200, Procedures = 9_000 },
            ["recall every month"] = Small with { RecallMonths = 1 },
            ["recall every 2 years"] = Small with { RecallMonths = 24 },
            ["longest run"] = Small with { AsOf = Small.StartDate.AddDays(GenerationOptions.LongestRunDays - 1) },
            ["lowest seed"] = Small with { Seed = long.MinValue },
            ["highest seed"] = Small with { Seed = long.MaxValue },
        };

    private static GenerationOptions Demo(int patients) => GeneratedPractice.With(patients);

    private static GenerationOptions Opened(DateOnly day) => Demo(300) with { StartDate = day };

    private static GenerationOptions Extended(GenerationOptions options) =>
        options with
        {
            AsOf = options.AsOf.AddMonths(5),
            VolumeDate = options.AsOf,
        };
}
