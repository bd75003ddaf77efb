using DentalSynth.Generators.Phases.Clinical;
using DentalSynth.Generators.Phases.Clinical.Charts;
using DentalSynth.Generators.Phases.Financial;
using DentalSynth.Generators.Phases.Insurance;
using DentalSynth.Generators.Phases.Patients;
using DentalSynth.Generators.Phases.Supporting;
using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Scheduling;

namespace DentalSynth.Generators.Phases;

/// <summary>Makes the families of one place, one after the other: they share its appointment book and its checks.</summary>
internal sealed class PlaceRun(RunContext run, Location location, IReadOnlyList<HouseholdPlan> families)
{
    private const int FamiliesBetweenFlushes = 64;

    /// <summary>Makes all families of the place.</summary>
    public async Task RunAsync(PhaseWriter rows, CancellationToken cancellationToken)
    {
        var options = run.Options;
        var checks = new CheckBook(location, options.StartDate);
        var book = new DayBook(location, options.StartDate);
        var patients = new PatientsPhase(run.Practice, run.Patients, options.AimedAt, run.Sources);
        var steps = Steps(book, checks);
        var patientRows = new PatientRows(run.Practice, run.Patients, run.Sources);
        for (var index = 0; index < families.Count; index++)
        {
            var household = patients.Make(families[index], location);
            foreach (var (name, phase) in steps)
            {
                rows.Phase = name;
                phase.Run(household, rows);
            }

            rows.Phase = PhaseName.Patient;
            patientRows.Write(household, rows);
            if (index % FamiliesBetweenFlushes == 0)
            {
                await rows.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        rows.Phase = PhaseName.Clinical;
        new ScheduleRows(location, options, run.Clinical.ScheduleHorizon).Write(book.LastDay, rows);
        rows.Phase = PhaseName.Financial;
        checks.Write(new ClaimPaymentRows(run.Practice, location), rows);
        await rows.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private (PhaseName Name, IPhase Phase)[] Steps(DayBook book, CheckBook checks) =>
        [
            (PhaseName.Insurance, new InsurancePhase(run.Insurance, PlanRecords(), run.Sources)),
            (
                PhaseName.Clinical,
                new ClinicalPhase(run.Practice, run.Clinical, run.Records, book, run.Options.AsOf, run.Sources)
            ),
            (PhaseName.Clinical, new ChartPhase(run.Practice, run.Charts, run.Records, run.Options.AsOf, run.Sources)),
            (PhaseName.Insurance, new VerificationPhase(run.Practice, run.Insurance, run.Options.AsOf)),
            (
                PhaseName.Financial,
                new FinancialPhase(run.Practice, run.Financial, checks, run.Options.AsOf, run.Sources)
            ),
            (PhaseName.Supporting, new SupportingPhase(run)),
        ];

    private IPlanRecords PlanRecords() =>
        run.Practice.AlignsInsuranceKeys
            ? new OwnPlanRecords(run.Practice, run.Sources)
            : new SharedPlanRecords(run.Practice);
}
