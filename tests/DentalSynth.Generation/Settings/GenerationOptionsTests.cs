using System.Globalization;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Settings;

public sealed class GenerationOptionsTests
{
    private static readonly GenerationOptions Good = new() { AsOf = new(2026, 1, 31) };
    private static readonly PracticeProfile SmallClinics = PracticeProfile.Demo.With(
        "small clinics",
        [new("Clinic.Patients", "50", "a test")]
    );

    public static TheoryData<GenerationOptions, string> Broken { get; } =
        new()
        {
            {
                Good with
                {
                    StartDate = new(2022, 12, 31),
                },
                "start date 2022-12-31 is before 2023-01-01: the dbt models drop older rows"
            },
            {
                Good with
                {
                    StartDate = new(2026, 1, 31),
                },
                "start date 2026-01-31 must be before the as-of date 2026-01-31"
            },
            {
                Good with
                {
                    AsOf = new(2034, 3, 20),
                },
                "as-of date 2034-03-20 must be less than 4096 days after the start date 2023-01-01"
            },
            {
                Good with
                {
                    VolumeDate = new(2023, 1, 1),
                },
                "volume date 2023-01-01 must be after the start date and not after the as-of date"
            },
            {
                Good with
                {
                    VolumeDate = new(2026, 2, 1),
                },
                "volume date 2026-02-01 must be after the start date and not after the as-of date"
            },
            { Good with { Patients = 0 }, "patients must be from 1 to 2,000,000, not 0" },
            { Good with { Patients = -5 }, "patients must be from 1 to 2,000,000, not -5" },
            {
                Good with
                {
                    Patients = 200_000,
                    Profile = SmallClinics,
                },
                "patients must be at most 2000 clinics of 50 (Clinic.Patients), not 200000"
            },
            { Good with { Patients = 2_000_001 }, "patients must be from 1 to 2,000,000, not 2000001" },
            { Good with { Appointments = -1 }, "appointments must be from 0 to 30 per patient, not -1" },
            { Good with { Procedures = -1 }, "procedures must be from 0 to 300 per patient, not -1" },
            { Good with { InsuredRate = 1.5 }, "insured rate must be from 0 to 1, not 1.5" },
            { Good with { StandardFeeRate = -0.1 }, "standard fee rate must be from 0 to 1, not -0.1" },
            { Good with { RebookRate = double.NaN }, "rebook rate must be from 0 to 1, not NaN" },
            { Good with { StayRate = 2 }, "stay rate must be from 0 to 1, not 2" },
            { Good with { PrebookRate = 2 }, "prebook rate must be from 0 to 1, not 2" },
            {
                Good with
                {
                    CompletedRate = 0.75,
                    BrokenRate = 0.5,
                },
                "completed and broken rate must not exceed 1 together, not 1.25"
            },
            { Good with { RecallMonths = 0 }, "recall months must be from 1 to 24, not 0" },
            { Good with { RecallMonths = 25 }, "recall months must be from 1 to 24, not 25" },
            { Good with { Shards = 0 }, "shard must be from 1 to the number of shards, not 1 of 0" },
            { Good with { Shard = 0 }, "shard must be from 1 to the number of shards, not 0 of 1" },
            { Good with { Shard = 4, Shards = 3 }, "shard must be from 1 to the number of shards, not 4 of 3" },
        };

    public static TheoryData<GenerationOptions> AtTheirLimits { get; } =
    [
        Good,
        Good with
        {
            AsOf = new(2034, 3, 19),
        },
        Good with
        {
            StartDate = new(2026, 1, 29),
            VolumeDate = new(2026, 1, 31),
        },
        Good with
        {
            Patients = 1,
            Appointments = 0,
            Procedures = 0,
        },
        Good with
        {
            Patients = 2_000_000,
        },
        Good with
        {
            InsuredRate = 0,
            CompletedRate = 0,
            BrokenRate = 1,
            RebookRate = 0,
            StayRate = 0,
            PrebookRate = 0,
        },
        Good with
        {
            InsuredRate = 1,
            CompletedRate = 1,
            BrokenRate = 0,
            StandardFeeRate = 1,
            RebookRate = 1,
        },
        Good with
        {
            RecallMonths = 24,
            Shard = 3,
            Shards = 3,
        },
    ];

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_setting_is_named_with_what_would_be_right(GenerationOptions options, string message) =>
        Assert.Equal(message, Message(options));

    [Theory]
    [MemberData(nameof(AtTheirLimits))]
    public void Settings_at_their_limits_are_accepted(GenerationOptions options) =>
        Assert.Same(options, options.Validate());

    [Fact]
    public void All_broken_settings_are_named_at_once() =>
        Assert.Equal(
            "patients must be from 1 to 2,000,000, not 0; insured rate must be from 0 to 1, not 2; "
                + "completed rate must be from 0 to 1, not -1; broken rate must be from 0 to 1, not 1.01; "
                + "recall months must be from 1 to 24, not 99",
            Message(
                Good with
                {
                    Patients = 0,
                    InsuredRate = 2,
                    CompletedRate = -1,
                    BrokenRate = 1.01,
                    RecallMonths = 99,
                }
            )
        );

    [Fact]
    public void A_message_is_the_same_in_any_culture()
    {
        CultureInfo.CurrentCulture = OddCulture.Instance;

        Assert.Equal(
            "patients must be from 1 to 2,000,000, not -1; stay rate must be from 0 to 1, not 1.5",
            Message(Good with { Patients = -1, StayRate = 1.5 })
        );
    }

    [Fact]
    public async Task Nothing_is_generated_from_broken_settings()
    {
        var options = Good with { Patients = 0 };

        await Assert.ThrowsAsync<GenerationOptionsException>(() => Generated.GeneratedPractice.Make(options));
    }

    private static string Message(GenerationOptions options) =>
        Assert.Throws<GenerationOptionsException>(options.Validate).Message;
}
