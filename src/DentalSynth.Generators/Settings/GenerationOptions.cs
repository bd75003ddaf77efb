namespace DentalSynth.Generators.Settings;

/// <summary>Everything that a practice depends on: the same options give the same bytes.</summary>
public sealed record GenerationOptions
{
    /// <summary>The dbt models drop rows that are older than this date.</summary>
    public static readonly DateOnly EarliestStartDate = new(2023, 1, 1);

    /// <summary>The last day that a practice can have as its today.</summary>
    public static readonly DateOnly LatestAsOf = new(2099, 12, 31);

    /// <summary>The most days from the start date to the as-of date: eleven years.</summary>
    public const int LongestRunDays = 4_096;

    private static readonly double MostAppointmentsPerPatient = PracticeSettings.Setting.AppointmentsPerPatient.Most;
    private static readonly double MostProceduresPerPatient =
        MostAppointmentsPerPatient * PracticeSettings.Setting.ProceduresPerAppointment.Most;

    private readonly DateOnly? startDate;
    private readonly double? insuredRate;
    private readonly double? completedRate;
    private readonly double? brokenRate;
    private readonly double? standardFeeRate;
    private readonly double? rebookRate;
    private readonly double? stayRate;
    private readonly double? prebookRate;
    private readonly int? recallMonths;

    /// <summary>Gets what kind of practice it is. Rates that are not set are the profile's. Default
    /// <see cref="PracticeProfile.Demo"/>.</summary>
    public PracticeProfile Profile { get; init; } = PracticeProfile.Demo;

    /// <summary>Gets the seed of all draws. Any value; default 42.</summary>
    public long Seed { get; init; } = 42;

    /// <summary>Gets the practice's today: nothing is recorded after it, visits may be booked beyond it.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Gets the day on which the practice opened. From 2023-01-01 to two days before <see cref="AsOf"/>; default
    /// as many months before the date at which volumes are aimed as the profile says, 2023-01-01 when it says none.
    /// </summary>
    public DateOnly StartDate
    {
        get => startDate ?? DefaultStartDate;
        init => startDate = value;
    }

    /// <summary>Gets the number of patients. 1 to 2,000,000; default 5,000.</summary>
    public int Patients { get; init; } = 5_000;

    /// <summary>Gets the number of appointments to aim at. Default the profile's per patient.</summary>
    public int? Appointments { get; init; }

    /// <summary>Gets the number of procedures to aim at. Default the profile's per appointment.</summary>
    public int? Procedures { get; init; }

    /// <summary>Gets the share of patients with dental insurance. 0 to 1; default the profile's.</summary>
    public double InsuredRate
    {
        get => insuredRate ?? Profile.Practice.InsuredRate;
        init => insuredRate = value;
    }

    /// <summary>Gets the share of appointments that are complete. 0 to 1; default the profile's.</summary>
    public double CompletedRate
    {
        get => completedRate ?? Profile.Practice.CompletedRate;
        init => completedRate = value;
    }

    /// <summary>Gets the share of appointments that were broken or cancelled. 0 to 1; default the profile's.</summary>
    public double BrokenRate
    {
        get => brokenRate ?? Profile.Practice.BrokenRate;
        init => brokenRate = value;
    }

    /// <summary>Gets the share of procedures at exactly the standard fee. 0 to 1; default the profile's.</summary>
    public double StandardFeeRate
    {
        get => standardFeeRate ?? Profile.Practice.StandardFeeRate;
        init => standardFeeRate = value;
    }

    /// <summary>Gets the share of missed visits that are booked again. 0 to 1; default the profile's.</summary>
    public double RebookRate
    {
        get => rebookRate ?? Profile.Practice.RebookRate;
        init => rebookRate = value;
    }

    /// <summary>Gets the share of loyal patients who stay after each recall. 0 to 1; default the profile's.</summary>
    public double StayRate
    {
        get => stayRate ?? Profile.Practice.StayRate;
        init => stayRate = value;
    }

    /// <summary>Gets the share of recalls that are booked at the visit before, at most: fewer are when the scheduled
    /// share asks for fewer. 0 to 1; default the profile's.</summary>
    public double PrebookRate
    {
        get => prebookRate ?? Profile.Practice.PrebookRate;
        init => prebookRate = value;
    }

    /// <summary>Gets the as-of date at which volumes and ages are aimed. Default <see cref="AsOf"/>; the earlier date when
    /// a practice is carried forward in time, so that nothing but time moves on.</summary>
    public DateOnly? VolumeDate { get; init; }

    /// <summary>Gets the months from one prophy to the next. 1 to 24; default the profile's.</summary>
    public int RecallMonths
    {
        get => recallMonths ?? Profile.Practice.RecallMonths;
        init => recallMonths = value;
    }

    /// <summary>Gets the one-based part of the whole that this run makes. 1 to <see cref="Shards"/>; default 1.</summary>
    public int Shard { get; init; } = 1;

    /// <summary>Gets the number of parts that the whole is cut into. At least 1; default 1.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Gets the date at which volumes and ages are aimed.</summary>
    internal DateOnly AimedAt => VolumeDate ?? AsOf;

    private DateOnly DefaultStartDate =>
        Profile.Practice.MonthsOpen is > 0 and var months
        && AimedAt.AddMonths(-months) is var opened
        && opened > EarliestStartDate
            ? opened
            : EarliestStartDate;

    /// <summary>Gets the appointments to aim at per patient.</summary>
    internal double AppointmentsPerPatient =>
        Appointments is { } total ? (double)total / Patients : Profile.Practice.AppointmentsPerPatient;

    /// <summary>Gets the procedures to aim at per patient.</summary>
    internal double ProceduresPerPatient =>
        Procedures is { } total
            ? (double)total / Patients
            : AppointmentsPerPatient * Profile.Practice.ProceduresPerAppointment;

    /// <summary>Gets the chance that a visit whose day has come is broken or cancelled.</summary>
    internal double MissRate => BrokenRate == 0 ? 0 : BrokenRate / (BrokenRate + CompletedRate);

    /// <summary>Returns the same options with every default written down, so that two of them are equal when they make the
    /// same practice, whether a value was asked for or is the profile's.</summary>
    public GenerationOptions WithDefaults() =>
        this with
        {
            StartDate = StartDate,
            InsuredRate = InsuredRate,
            CompletedRate = CompletedRate,
            BrokenRate = BrokenRate,
            StandardFeeRate = StandardFeeRate,
            RebookRate = RebookRate,
            StayRate = StayRate,
            PrebookRate = PrebookRate,
            RecallMonths = RecallMonths,
        };

    /// <summary>Returns the settings that an option can say otherwise, and their values.</summary>
    internal IEnumerable<(SettingDefinition Setting, double Value)> Overrides() =>
        [
            (PracticeSettings.Setting.AppointmentsPerPatient, AppointmentsPerPatient),
            (
                PracticeSettings.Setting.ProceduresPerAppointment,
                ProceduresPerPatient / (AppointmentsPerPatient == 0 ? 1 : AppointmentsPerPatient)
            ),
            .. Rates(),
        ];

    private IEnumerable<(SettingDefinition Setting, double Value)> Rates() =>
        [
            (PracticeSettings.Setting.InsuredRate, InsuredRate),
            (PracticeSettings.Setting.CompletedRate, CompletedRate),
            (PracticeSettings.Setting.BrokenRate, BrokenRate),
            (PracticeSettings.Setting.StandardFeeRate, StandardFeeRate),
            (PracticeSettings.Setting.RebookRate, RebookRate),
            (PracticeSettings.Setting.StayRate, StayRate),
            (PracticeSettings.Setting.PrebookRate, PrebookRate),
            (PracticeSettings.Setting.RecallMonths, RecallMonths),
        ];

    /// <summary>Returns these options.</summary>
    /// <exception cref="GenerationOptionsException">One or more settings are out of range; the message lists them all.
    /// </exception>
    public GenerationOptions Validate()
    {
        var problems = Problems().Select(FormattableString.Invariant).ToList();
        return problems.Count == 0 ? this : throw new GenerationOptionsException(string.Join("; ", problems));
    }

    private IEnumerable<FormattableString> Problems()
    {
        if (StartDate < EarliestStartDate)
        {
            yield return $"start date {StartDate:O} is before {EarliestStartDate:O}: the dbt models drop older rows";
        }

        if (StartDate >= AsOf)
        {
            yield return $"start date {StartDate:O} must be before the as-of date {AsOf:O}";
        }

        if (AsOf > LatestAsOf)
        {
            yield return $"as-of date {AsOf:O} is after {LatestAsOf:O}";
        }

        if (AsOf.DayNumber - StartDate.DayNumber >= LongestRunDays)
        {
            yield return $"as-of date {AsOf:O} must be less than {LongestRunDays} days after the start date {StartDate:O}";
        }

        if (VolumeDate is { } date && (date <= StartDate || date > AsOf))
        {
            yield return $"volume date {date:O} must be after the start date and not after the as-of date";
        }

        if (Patients is < 1 or > 2_000_000)
        {
            yield return $"patients must be from 1 to 2,000,000, not {Patients}";
        }
        else if (Patients > (long)Profile.Clinic.Patients * KeySequence.MostClinics)
        {
            // Keys have room for so many clinics.
            yield return $"patients must be at most {KeySequence.MostClinics} clinics of {Profile.Clinic.Patients} (Clinic.Patients), not {Patients}";
        }

        if (Appointments < 0 || Appointments > MostAppointmentsPerPatient * Patients)
        {
            yield return $"appointments must be from 0 to {MostAppointmentsPerPatient} per patient, not {Appointments}";
        }

        if (Procedures < 0 || Procedures > MostProceduresPerPatient * Patients)
        {
            yield return $"procedures must be from 0 to {MostProceduresPerPatient} per patient, not {Procedures}";
        }

        foreach (var (setting, value) in Rates())
        {
            if (!setting.IsInRange(value))
            {
                yield return $"{Words(setting)} must be {setting.Range}, not {value}";
            }
        }

        if (SettingLimits.IsMoreThanAll(CompletedRate + BrokenRate))
        {
            yield return $"completed and broken rate must not exceed 1 together, not {CompletedRate + BrokenRate}";
        }

        if (Shards < 1 || Shard < 1 || Shard > Shards)
        {
            yield return $"shard must be from 1 to the number of shards, not {Shard} of {Shards}";
        }
    }

    // "Practice.StandardFeeRate" as an option: "standard fee rate".
    private static string Words(SettingDefinition setting) =>
        string.Concat(
            setting
                .Name.Split('.')[1]
                .Select(
                    (letter, index) =>
                        char.IsUpper(letter) && index > 0
                            ? $" {char.ToLowerInvariant(letter)}"
                            : $"{char.ToLowerInvariant(letter)}"
                )
        );
}
