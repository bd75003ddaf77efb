using DentalSynth.Generators.Clinical.Charts;
using DentalSynth.Generators.Foundation;
using DentalSynth.Generators.Foundation.Office;
using DentalSynth.Generators.Insurance.Plans;
using DentalSynth.Generators.Insurance.Verification;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Patients;
using DentalSynth.Generators.Scheduling.Appointments;
using DentalSynth.Generators.Scheduling.Recalls;
using DentalSynth.Generators.Scheduling.Schedules;
using DentalSynth.Generators.Supporting.Referrals;

namespace DentalSynth.Generators;

/// <summary>The rows that are there before the first patient, by the phase that they belong to.</summary>
/// <param name="run">The run.</param>
internal sealed class PracticeRows(RunContext run)
{
    private readonly Practice practice = run.Practice;
    private readonly RandomSources sources = run.Sources;
    private readonly DateOnly opened = run.Options.StartDate;

    private FeeScheduleRows FeeSchedules => new(practice, opened, run.Options.AimedAt);

    /// <summary>Returns phase 1: clinics, people, codes, prices, choices, users, the office.</summary>
    public IEnumerable<IRow> Foundation() =>
        [
            .. new ClinicRows(practice, sources).All(),
            .. new ProviderRows(practice, sources, opened).All(),
            .. new OperatoryRows(practice, opened).All(),
            .. new ProcedureCodeRows(practice, opened).All(),
            .. DefinitionRows.All(),
            .. FeeSchedules.All(),
            .. new FeeRows(practice, FeeSchedules).All(),
            .. new UserRows(practice).All(),
            .. new OfficeRows(practice, run.Office, run.Options, sources).All(),
        ];

    /// <summary>Returns what phase 2 has before its patients: towns.</summary>
    public IEnumerable<IRow> Patients() => new ZipCodeRows(practice).All();

    /// <summary>Returns what phase 3 has before its subscribers: employers, claim forms, kinds of work, and the carriers
    /// and plans that coverages share.</summary>
    public IEnumerable<IRow> Insurance() =>
        [
            .. new EmployerRows(practice, sources).All(),
            .. ClaimFormRows.All(),
            .. CoverageCategoryRows.All(),
            .. CoverageSpanRows.All(),
            .. practice.AlignsInsuranceKeys ? [] : SharedPlans(),
        ];

    /// <summary>Returns what phase 4 has before its visits: kinds of visit and of recall, holidays.</summary>
    public IEnumerable<IRow> Clinical() =>
        [
            .. new AppointmentTypeRows(practice).All(),
            .. RecallTypeRows.All(),
            .. new RecallTriggerRows(practice).All(),
            .. new HolidayRows(run.Options, run.Scheduling.ScheduleHorizon).All(),
            .. new ChartCatalog(practice, sources, opened).All(),
        ];

    /// <summary>Returns what phase 6 has before its contacts: specialists and sources of patients.</summary>
    public IEnumerable<IRow> Supporting() => new ReferralRows(practice, sources, opened).All();

    private IEnumerable<IRow> SharedPlans() =>
        [
            .. new CarrierRows(practice, sources).All(opened),
            .. new PlanRows(practice).All(opened),
            .. new BenefitRows(practice).All(opened),
            .. PlanVerificationRows.All(practice, opened),
        ];
}
