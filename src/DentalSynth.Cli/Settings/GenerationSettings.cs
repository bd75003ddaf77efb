using System.CommandLine;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Cli.Settings;

/// <summary>The settings that say what the practice is like.</summary>
internal sealed class GenerationSettings
{
    private static readonly GenerationOptions Default = new() { AsOf = GenerationOptions.EarliestStartDate };

    private readonly Setting<PracticeProfile> profile = new(
        "--profile",
        "DEMO_PROFILE",
        PracticeProfile.Find,
        "Kind of practice: demo, realistic, dbt-dental-models, or a CSV file of departures from demo; default demo"
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
        "Appointments to aim at; default the profile's"
    );
    private readonly Setting<int?> procedures = new(
        "--procedures",
        "DEMO_NUM_PROCEDURES",
        Optional,
        "Procedures to aim at; default the profile's"
    );
    private readonly Setting<DateOnly> startDate = new(
        "--start-date",
        "DEMO_START_DATE",
        Values.Date,
        $"Day on which the practice opened; default the profile's, {Default.StartDate:O} in most"
    );
    private readonly Setting<DateOnly> asOf = new(
        "--as-of",
        null,
        Values.Date,
        "The practice's today; default the day of the run"
    );
    private readonly Setting<DateOnly?> volumeDate = new(
        "--volume-date",
        null,
        OptionalDate,
        "As-of date at which volumes and ages are aimed, where a practice was carried forward; default the as-of date"
    );
    private readonly Setting<long> seed = new(
        "--seed",
        null,
        Values.LongNumber,
        $"Seed of all draws; default {Default.Seed}"
    );
    private readonly Setting<double> insuredRate = new(
        "--insured-rate",
        null,
        Values.Rate,
        "Share of insured patients; default the profile\'s"
    );
    private readonly Setting<double> completedRate = new(
        "--completed-rate",
        null,
        Values.Rate,
        "Share of appointments that are complete; default the profile\'s"
    );
    private readonly Setting<double> brokenRate = new(
        "--broken-rate",
        null,
        Values.Rate,
        "Share of appointments broken or cancelled; default the profile\'s"
    );
    private readonly Setting<double> standardFeeRate = new(
        "--standard-fee-rate",
        null,
        Values.Rate,
        "Share of procedures at the standard fee; default the profile\'s"
    );
    private readonly Setting<int> shard = new(
        "--shard",
        null,
        Values.WholeNumber,
        $"Which part of the whole to make; default {Default.Shard}"
    );
    private readonly Setting<int> shards = new(
        "--shards",
        null,
        Values.WholeNumber,
        $"Parts that the whole is cut into; default {Default.Shards}"
    );

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in Options())
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Returns the practice that the sources describe.</summary>
    /// <param name="sources">What was set, and where.</param>
    /// <param name="today">The as-of date when none is set.</param>
    /// <param name="usualPatients">The number of patients when none is set; null for the default.</param>
    /// <exception cref="RefusedException">A value can't be read.</exception>
    /// <exception cref="GenerationOptionsException">A value is out of its range.</exception>
    public GenerationOptions Read(SettingSources sources, DateOnly today, int? usualPatients = null)
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
                Patients = sources.Read(patients, usualPatients ?? Default.Patients),
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
            shard.Option,
            shards.Option,
        ];
}
