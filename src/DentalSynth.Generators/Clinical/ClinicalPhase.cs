using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Scheduling;
using DentalSynth.Generators.Scheduling.Appointments;
using DentalSynth.Generators.Scheduling.Recalls;

namespace DentalSynth.Generators.Clinical;

/// <summary>Phase 4: books a patient's appointments and charts their procedures, up to the as-of date.</summary>
internal sealed class ClinicalPhase(
    Practice practice,
    ClinicalRules rules,
    SchedulingRules scheduling,
    AppointmentBook book,
    DateOnly asOf,
    RandomSources sources
) : IPhase
{
    private readonly AppointmentRows appointments = new(
        practice,
        new VisitHistory(
            new VisitTimes(scheduling.BrokenAppointment, sources),
            new VisitReminders(scheduling, sources),
            sources
        ),
        new EntryLogRows(scheduling.OnlineBooking, sources),
        asOf
    );
    private readonly ProcedureRows procedures = new(practice, rules.ProcedureNote, sources);
    private readonly RecallRows recalls = new(practice, scheduling.Recall, asOf);

    public void Run(Household household, IRowWriter rows)
    {
        foreach (var member in household.Members)
        {
            new Journey(member, practice, rules, scheduling, book, asOf, sources).Run();
            appointments.Write(member, rows);
            procedures.Write(member, rows);
            recalls.Write(member, rows);
        }
    }
}
