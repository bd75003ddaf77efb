using DentalSynth.Generators.Clinical;
using DentalSynth.Generators.Clinical.Charts;
using DentalSynth.Generators.Clinical.LabCases;
using DentalSynth.Generators.Clinical.Medical;
using DentalSynth.Generators.Clinical.Perio;
using DentalSynth.Generators.Clinical.Plans;
using DentalSynth.Generators.Financial;
using DentalSynth.Generators.Financial.Claims;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Scheduling;
using DentalSynth.Generators.Scheduling.Appointments;
using DentalSynth.Generators.Scheduling.Recalls;
using DentalSynth.Generators.Supporting;

namespace DentalSynth.Generators;

/// <summary>What all patients of one clinic share: its clock, its appointment book, its people and their papers.</summary>
internal sealed class ClinicOffice
{
    private readonly IRowWriter clinicalRows;
    private readonly AppointmentRows appointments;
    private readonly RecallRows recalls;
    private readonly IVisitChart[] charts;

    /// <summary>Opens a clinic.</summary>
    public ClinicOffice(RunContext run, DentalClinic clinic, PhaseWriter rows)
    {
        Run = run;
        Clock = new ClinicClock(run.Options.AsOf);
        Book = new AppointmentBook(clinic, run.Options.StartDate);
        Booking = new AppointmentBooking(run.Scheduling, Book, run.Sources);
        Reminders = new VisitReminders(run.Scheduling, run.Sources);
        Checks = new InsuranceChecks(clinic, run.Options.StartDate);
        clinicalRows = rows.Of(PhaseName.Clinical);
        appointments = new AppointmentRows(run.Practice, new EntryLogRows(run.Scheduling.OnlineBooking, run.Sources));
        recalls = new RecallRows(run.Practice, run.Scheduling.Recall, run.Options.AsOf);
        charts =
        [
            new MedicalHistoryRows(run.Charts, run.Sources),
            new ToothInitialRows(),
            new TreatmentPlanRows(run.Practice, run.Charts, run.Sources),
            new PerioExamRows(run.Charts, run.Sources),
            new PrescriptionRows(run.Practice, run.Charts, run.Sources),
            new LabCaseRows(run.Charts, run.Options.AsOf, run.Sources),
            new MultiVisitRows(),
            new GroupNoteRows(),
        ];
        Desk = new AppointmentDesk(
            run.Practice.StaffAt(clinic),
            new VisitTimes(run.Scheduling.BrokenAppointment, run.Sources),
            appointments,
            run.Sources,
            clinicalRows
        );
        Procedures = new ProcedureRows(run.Practice, run.Clinical.ProcedureNote, run.Sources, clinicalRows);
        Billing = new BillingOffice(
            run.Practice,
            run.Financial,
            Checks,
            Clock,
            run.Sources,
            rows.Of(PhaseName.Financial)
        );
        Records = new RecordOffice(
            run.Practice,
            run.Records,
            Clock,
            run.Options.AsOf,
            run.Sources,
            rows.Of(PhaseName.Supporting)
        );
    }

    public RunContext Run { get; }

    public ClinicClock Clock { get; }

    /// <summary>Gets what keeps the share of broken appointments.</summary>
    public Steering Attendance { get; } = new();

    /// <summary>Gets what keeps the share of accepted treatment.</summary>
    public AcceptanceSteering Acceptance { get; } = new();

    public AppointmentBook Book { get; }

    public AppointmentBooking Booking { get; }

    public VisitReminders Reminders { get; }

    public AppointmentDesk Desk { get; }

    public ProcedureRows Procedures { get; }

    public InsuranceChecks Checks { get; }

    public BillingOffice Billing { get; }

    public RecordOffice Records { get; }

    /// <summary>Gets the visits completed so far, in the order of time.</summary>
    public List<(Member Member, Visit Visit)> Completed { get; } = [];

    /// <summary>Writes what the charts hold of the visits, in the order of time.</summary>
    public void WriteCharts()
    {
        foreach (var (member, visit) in Completed)
        {
            foreach (var chart in charts)
            {
                chart.Write(member, visit, clinicalRows);
            }
        }
    }

    /// <summary>Writes a patient's appointments, procedures and recalls as they stand.</summary>
    public void Write(Member member)
    {
        appointments.Write(member, clinicalRows);
        Procedures.Write(member);
        recalls.Write(member, clinicalRows);
    }
}
