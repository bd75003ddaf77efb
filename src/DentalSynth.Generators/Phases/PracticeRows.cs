using DentalSynth.Generators.Phases.Clinical;
using DentalSynth.Generators.Phases.Foundation;
using DentalSynth.Generators.Phases.Insurance;
using DentalSynth.Generators.Phases.Patients;
using DentalSynth.Generators.Phases.Supporting;
using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Randomness;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Phases;

/// <summary>The rows that are there before the first patient, by the phase that they belong to.</summary>
/// <param name="practice">The practice.</param>
/// <param name="sources">The run's sources.</param>
/// <param name="opened">The day on which the practice opened.</param>
/// <param name="scheduledTo">The last day for which working hours and holidays are entered.</param>
internal sealed class PracticeRows(Practice practice, RandomSources sources, DateOnly opened, DateOnly scheduledTo)
{
    /// <summary>Returns phase 1: places, people, codes, prices, choices, users.</summary>
    public IEnumerable<IRow> Foundation() =>
        [
            .. new ClinicRows(practice, sources).All(),
            .. new ProviderRows(practice, sources, opened).All(),
            .. new OperatoryRows(practice, opened).All(),
            .. new ProcedureCodeRows(opened).All(),
            .. DefinitionRows.All(),
            .. new FeeScheduleRows(practice, opened).All(),
            .. new FeeRows(practice, opened).All(),
            .. new UserRows(practice).All(),
        ];

    /// <summary>Returns what phase 2 has before its patients: towns.</summary>
    public IEnumerable<IRow> Patients() => new ZipCodeRows(practice).All();

    /// <summary>Returns what phase 3 has before its subscribers: carriers, employers, plans and what they pay.</summary>
    public IEnumerable<IRow> Insurance() =>
        [
            .. new CarrierRows(practice, sources, opened).All(),
            .. new EmployerRows(practice, sources).All(),
            .. CoverageCategoryRows.All(),
            .. CoverageSpanRows.All(),
            .. new PlanRows(practice, opened).All(),
            .. new BenefitRows(practice, opened).All(),
        ];

    /// <summary>Returns what phase 4 has before its visits: kinds of visit and of recall, holidays.</summary>
    public IEnumerable<IRow> Clinical() =>
        [
            .. AppointmentTypeRows.All(),
            .. RecallTypeRows.All(),
            .. new RecallTriggerRows(practice).All(),
            .. new HolidayRows(opened, scheduledTo).All(),
        ];

    /// <summary>Returns what phase 6 has before its contacts: specialists and sources of patients.</summary>
    public IEnumerable<IRow> Supporting() => new ReferralRows(practice, sources, opened).All();
}
