using DentalSynth.Generators.Clinical;
using DentalSynth.Generators.Clinical.Charts;
using DentalSynth.Generators.Financial;
using DentalSynth.Generators.Financial.Claims;
using DentalSynth.Generators.Insurance;
using DentalSynth.Generators.Insurance.Subscribers;
using DentalSynth.Generators.Insurance.Verification;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Patients;
using DentalSynth.Generators.Scheduling;
using DentalSynth.Generators.Scheduling.Schedules;
using DentalSynth.Generators.Supporting;

namespace DentalSynth.Generators;

/// <summary>Generates the families of one clinic, one after the other: they share its appointment book and its
/// insurance checks.</summary>
internal sealed class ClinicRun(RunContext run, DentalClinic clinic, IReadOnlyList<HouseholdPlan> families)
{
    private const int FamiliesBetweenFlushes = 64;

    public async Task RunAsync(PhaseWriter rows, CancellationToken cancellationToken)
    {
        var options = run.Options;
        var checks = new InsuranceChecks(clinic, options.StartDate);
        var book = new AppointmentBook(clinic, options.StartDate);
        var patients = new PatientsPhase(run.Practice, run.Patients, options.AimedAt, run.Sources);
        var steps = Steps(book, checks);
        var patientRows = new PatientRows(run.Practice, run.Patients, run.Sources);
        for (var index = 0; index < families.Count; index++)
        {
            var household = patients.Make(families[index], clinic);
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
        new ScheduleRows(clinic, options, run.Scheduling.ScheduleHorizon).Write(book.LastDay, rows);
        rows.Phase = PhaseName.Financial;
        checks.Write(new ClaimPaymentRows(run.Practice, clinic), rows);
        await rows.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private (PhaseName Name, IPhase Phase)[] Steps(AppointmentBook book, InsuranceChecks checks) =>
        [
            (PhaseName.Insurance, new InsurancePhase(run.Insurance, PlanRecords(), run.Sources)),
            (
                PhaseName.Clinical,
                new ClinicalPhase(run.Practice, run.Clinical, run.Scheduling, book, run.Options.AsOf, run.Sources)
            ),
            (PhaseName.Clinical, new ChartPhase(run.Practice, run.Charts, run.Options.AsOf, run.Sources)),
            (PhaseName.Insurance, new VerificationPhase(run.Practice, run.Insurance, run.Options.AsOf)),
            (
                PhaseName.Financial,
                new FinancialPhase(run.Practice, run.Financial, checks, run.Options.AsOf, run.Sources)
            ),
            (
                PhaseName.Supporting,
                new SupportingPhase(
                    run.Practice,
                    run.Records,
                    run.Charts,
                    run.Scheduling,
                    run.Options.AsOf,
                    run.Sources
                )
            ),
        ];

    private IPlanRecords PlanRecords() =>
        run.Practice.AlignsInsuranceKeys
            ? new OwnPlanRecords(run.Practice, run.Sources)
            : new SharedPlanRecords(run.Practice);
}
