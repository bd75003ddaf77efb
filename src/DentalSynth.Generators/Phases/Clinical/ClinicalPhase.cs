using DentalSynth.Generators.Households;
using DentalSynth.Generators.Phases.Supporting;
using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Randomness;
using DentalSynth.Generators.Scheduling;
using DentalSynth.Generators.Sinks;

namespace DentalSynth.Generators.Phases.Clinical;

/// <summary>Phase 4: visits follow from visits and procedures from visits, up to the as-of date.</summary>
internal sealed class ClinicalPhase(
    Practice practice,
    ClinicalRules rules,
    RecordRules records,
    DayBook book,
    DateOnly asOf,
    RandomSources sources
) : IPhase
{
    private readonly AppointmentRows appointments = new(
        practice,
        new VisitHistory(new VisitTimes(rules.Absence, sources), new VisitReminders(records, sources), sources),
        new EntryLogRows(rules.OnlineBooking, sources),
        asOf
    );
    private readonly ProcedureRows procedures = new(practice, records, sources);
    private readonly RecallRows recalls = new(practice, rules.Recall, asOf);

    public void Run(Household household, IRowWriter rows)
    {
        foreach (var member in household.Members)
        {
            new Journey(member, practice, rules, book, asOf, sources).Live();
            appointments.Write(member, rows);
            procedures.Write(member, rows);
            recalls.Write(member, rows);
        }
    }
}
