using DentalSynth.Generators.Financial.Claims;
using DentalSynth.Generators.Financial.Statements;
using DentalSynth.Generators.Insurance;
using DentalSynth.Generators.Insurance.Subscribers;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Patients;
using DentalSynth.Generators.Scheduling.Schedules;

namespace DentalSynth.Generators;

/// <summary>Lets one clinic live, day after day, from its first family to the as-of date.</summary>
internal sealed class ClinicRun
{
    private readonly RunContext run;
    private readonly DentalClinic clinic;
    private readonly PhaseWriter rows;
    private readonly ClinicOffice office;
    private readonly InsurancePhase insurance;
    private const double DaysPerYear = 365.25;

    private readonly PatientsPhase patients;
    private readonly ClinicKeys keys;
    private readonly List<Household> households = [];
    private readonly List<PatientJourney> journeys = [];

    /// <summary>Prepares a clinic.</summary>
    /// <param name="run">The run.</param>
    /// <param name="index">The clinic's index.</param>
    /// <param name="families">The families of all clinics.</param>
    /// <param name="rows">Where the rows go.</param>
    public ClinicRun(RunContext run, int index, IReadOnlyList<IReadOnlyList<HouseholdPlan>> families, PhaseWriter rows)
    {
        (this.run, this.rows) = (run, rows);
        clinic = run.Practice.Clinics[index];
        office = new ClinicOffice(run, clinic, rows);
        insurance = new InsurancePhase(run.Insurance, PlanRecords(), run.Sources);
        patients = new PatientsPhase(run.Practice, run.Patients, run.Options.AimedAt, run.Sources);
        keys = new ClinicKeys(clinic.Number);
        var joined = families[index].Select(family => Joined(family)).ToList();
        foreach (var (family, day) in families[index].Zip(joined))
        {
            office.Clock.Start(Join(patients.Make(family, day, clinic, keys)));
        }

        var lastYear = joined.Count(day => day >= run.Options.AimedAt.AddYears(-1));
        office.Clock.Start(GoOnJoining(lastYear, order => Later(order, index, families)));
    }

    /// <summary>Runs the clock and writes what happens.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var month = run.Options.StartDate.AddMonths(1);
        while (office.Clock.RunTo(month))
        {
            await rows.FlushAsync(cancellationToken).ConfigureAwait(false);
            month = month.AddMonths(1);
        }

        office.WriteCharts();
        await rows.FlushAsync(cancellationToken).ConfigureAwait(false);
        journeys.ForEach(journey => journey.Close());
        await rows.FlushAsync(cancellationToken).ConfigureAwait(false);
        var patientRows = new PatientRows(run.Practice, run.Patients, run.Sources);
        households.ForEach(household => patientRows.Write(household, rows.Of(PhaseName.Patient)));
        new ScheduleRows(clinic, run.Options, run.Scheduling.ScheduleHorizon).Write(
            office.Book.LastDay,
            rows.Of(PhaseName.Clinical)
        );
        office.Checks.Write(new ClaimPaymentRows(run.Practice, clinic), rows.Of(PhaseName.Financial));
        await rows.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    // Families call on open days; those of the last closed days before the plan date called before.
    private DateOnly Joined(HouseholdPlan family)
    {
        var day = run.Patients.Joining.Joined(run.Sources.For("joined", family.Number));
        var open = BusinessDays.OnOrAfter(day);
        return open < run.Options.AimedAt ? open : day;
    }

    private HouseholdPlan Later(int order, int index, IReadOnlyList<IReadOnlyList<HouseholdPlan>> families) =>
        HouseholdAssignment.Later(order, index, families, run.Patients.HouseholdSize, run.Sources);

    // Beyond the date at which volumes are aimed, as many families a year as in the year before it.
    private IEnumerable<DateOnly> GoOnJoining(int aYear, Func<int, HouseholdPlan> later)
    {
        for (var order = 0; aYear > 0; order++)
        {
            var family = later(order);
            var chance = run.Sources.For("joined", family.Number).Share();
            var day = BusinessDays.OnOrAfter(
                run.Options.AimedAt.AddDays((int)((order + chance) * DaysPerYear / aYear))
            );
            yield return day;
            office.Clock.Start(Join(patients.Make(family, day, clinic, keys)));
        }
    }

    private IEnumerable<DateOnly> Join(Household household)
    {
        yield return household.Joined;
        households.Add(household);
        insurance.Run(household, rows.Of(PhaseName.Insurance));
        var statements = new StatementCycle(household, office.Billing);
        foreach (var member in household.Members)
        {
            var journey = new PatientJourney(member, office, statements, rows.Of(PhaseName.Insurance));
            journeys.Add(journey);
            journey.Join();
        }
    }

    private IPlanRecords PlanRecords() =>
        run.Practice.AlignsInsuranceKeys
            ? new OwnPlanRecords(run.Practice, run.Sources)
            : new SharedPlanRecords(run.Practice);
}
