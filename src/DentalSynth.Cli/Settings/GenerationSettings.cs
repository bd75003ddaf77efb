using DentalSynth.Generators.Settings;

namespace DentalSynth.Cli.Settings;

/// <summary>The settings of the generated practice.</summary>
internal sealed class GenerationSettings
{
    private static readonly GenerationOptions Default = new() { AsOf = GenerationOptions.EarliestStartDate };

    private readonly Setting<PracticeProfile> profile = new(
        "--profile",
        "DEMO_PROFILE",
        PracticeProfile.Find,
        "Profile: demo, realistic, dbt-dental-models, or a CSV file of changes to demo; default demo"
    );
    private readonly Setting<int> patients = new(
        "--patients",
        "DEMO_NUM_PATIENTS",
        Values.WholeNumber,
        $"Patients; default {Default.Patients:N0}"
    );
    private readonly Setting<int?> appointments = new(
        "--appointments",
        "DEMO_NUM_APPOINTMENTS",
        Optional,
        "Target number of appointments; default from the profile"
    );
    private readonly Setting<int?> procedures = new(
        "--procedures",
        "DEMO_NUM_PROCEDURES",
        Optional,
        "Target number of procedures; default from the profile"
    );
    private readonly Setting<DateOnly> startDate = new(
        "--start-date",
        "DEMO_START_DATE",
        Values.Date,
        $"Opening date of the practice; default from the profile, usually {Default.StartDate:O}"
    );
    private readonly Setting<DateOnly> asOf = new(
        "--as-of",
        null,
        Values.Date,
        "As-of date of the practice; default today"
    );
    private readonly Setting<DateOnly?> volumeDate = new(
        "--volume-date",
        null,
        OptionalDate,
        "As-of date for volumes and ages, to reproduce an extended practice; default the as-of date"
    );
    private readonly Setting<long> seed = new(
        "--seed",
        null,
        Values.LongNumber,
        $"Random seed; default {Default.Seed}"
    );
    private readonly Setting<double> insuredRate = new(
        "--insured-rate",
        null,
        Values.Rate,
        "Share of insured patients; default from the profile"
    );
    private readonly Setting<double> completedRate = new(
        "--completed-rate",
        null,
        Values.Rate,
        "Share of completed appointments; default from the profile"
    );
    private readonly Setting<double> brokenRate = new(
        "--broken-rate",
        null,
        Values.Rate,
        "Share of broken appointments; default from the profile"
    );
    private readonly Setting<double> standardFeeRate = new(
        "--standard-fee-rate",
        null,
        Values.Rate,
        "Share of procedures at the UCR fee; default from the profile"
    );
    private readonly Setting<int> shard = new(
        "--shard",
        null,
        Values.WholeNumber,
        $"Shard to generate; default {Default.Shard}"
    );
    private readonly Setting<int> shards = new(
        "--shards",
        null,
        Values.WholeNumber,
        $"Number of shards; default {Default.Shards}"
    );

    public void AddTo(Command command)
    {
        foreach (var option in Options())
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Adds the options of a part of a practice, for commands that do not need a whole one.</summary>
    public void AddShardTo(Command command)
    {
        command.Options.Add(shard.Option);
        command.Options.Add(shards.Option);
    }

    /// <summary>Returns the generation options.</summary>
    /// <param name="sources">The sources of the settings.</param>
    /// <param name="today">The default as-of date.</param>
    /// <param name="defaultPatients">The default number of patients; null for that of <see cref="GenerationOptions"/>.</param>
    /// <exception cref="RefusedException">A value is invalid.</exception>
    /// <exception cref="GenerationOptionsException">A value is out of range.</exception>
    public GenerationOptions Read(SettingSources sources, DateOnly today, int? defaultPatients = null)
    {
        var basis = new GenerationOptions
        {
            AsOf = sources.Read(asOf, today),
            VolumeDate = sources.Read(volumeDate, Default.VolumeDate),
            Profile = sources.Read(profile, PracticeProfile.Demo),
        };
        return (
            basis with
            {
                StartDate = sources.Read(startDate, basis.StartDate),
                Seed = sources.Read(seed, Default.Seed),
                Patients = sources.Read(patients, defaultPatients ?? Default.Patients),
                Appointments = sources.Read(appointments, Default.Appointments),
                Procedures = sources.Read(procedures, Default.Procedures),
                InsuredRate = sources.Read(insuredRate, basis.InsuredRate),
                CompletedRate = sources.Read(completedRate, basis.CompletedRate),
                BrokenRate = sources.Read(brokenRate, basis.BrokenRate),
                StandardFeeRate = sources.Read(standardFeeRate, basis.StandardFeeRate),
                Shard = sources.Read(shard, Default.Shard),
                Shards = sources.Read(shards, Default.Shards),
            }
        ).Validate();
    }

    private static int? Optional(string text) => Values.WholeNumber(text);

    private static DateOnly? OptionalDate(string text) => Values.Date(text);

    private IEnumerable<Option> Options() =>
        [
            profile.Option,
            patients.Option,
            appointments.Option,
            procedures.Option,
            startDate.Option,
            asOf.Option,
            volumeDate.Option,
            seed.Option,
            insuredRate.Option,
            completedRate.Option,
            brokenRate.Option,
            standardFeeRate.Option,
        ];
}
