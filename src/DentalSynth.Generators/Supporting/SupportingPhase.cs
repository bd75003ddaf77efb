using DentalSynth.Generators.Clinical.Charts;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Scheduling;
using DentalSynth.Generators.Scheduling.Appointments;
using DentalSynth.Generators.Supporting.Events;
using DentalSynth.Generators.Supporting.Referrals;

namespace DentalSynth.Generators.Supporting;

/// <summary>Phase 6: communications, documents, referrals and tasks that follow from visits, treatment plans, claims
/// and balances.</summary>
internal sealed class SupportingPhase(
    Practice practice,
    RecordRules rules,
    ChartRules charts,
    SchedulingRules scheduling,
    DateOnly asOf,
    RandomSources sources
) : IPhase
{
    // Rows of one day get their keys in this order.
    private readonly IPatientEvents[] patientEvents = AllEvents(practice, rules, charts, scheduling, sources);
    private readonly RecordRows recordRows = new(practice, rules, asOf, sources);

    public void Run(Household household, IRowWriter rows)
    {
        foreach (var member in household.Members)
        {
            var timeline = new Timeline(asOf);
            var records = new PatientRecords(member, timeline, sources, recordRows, rows);
            foreach (var events in patientEvents)
            {
                events.Record(records);
            }

            timeline.Run();
        }
    }

    private static IPatientEvents[] AllEvents(
        Practice practice,
        RecordRules rules,
        ChartRules charts,
        SchedulingRules scheduling,
        RandomSources sources
    )
    {
        var specialists = new Specialists(rules, practice);
        return
        [
            new NewPatientEvents(rules),
            new VisitEvents(rules, new VisitReminders(scheduling, sources)),
            new RecallEvents(rules, scheduling.Recall),
            new PlanEvents(rules, charts.SignedPlan, specialists),
            new OrthodonticReferrals(rules, specialists),
            new ClaimEvents(rules),
            new BillEvents(rules),
        ];
    }
}
