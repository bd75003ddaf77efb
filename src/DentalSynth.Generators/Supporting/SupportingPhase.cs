using DentalSynth.Generators.Clinical.Charts;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Scheduling;
using DentalSynth.Generators.Scheduling.Appointments;
using DentalSynth.Generators.Simulation;
using DentalSynth.Generators.Supporting.Occasions;
using DentalSynth.Generators.Supporting.Referrals;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Supporting;

/// <summary>Phase 6: what is said, filed, referred and still to be done follows from visits, plans, claims and bills.
/// </summary>
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
    private readonly IOccasions[] occasions = Occasions(practice, rules, charts, scheduling, sources);
    private readonly RecordRows recordRows = new(practice, rules, asOf, sources);

    public void Run(Household household, IRowWriter rows)
    {
        foreach (var member in household.Members)
        {
            var timeline = new Timeline(asOf);
            var records = new PatientRecords(member, timeline, sources, recordRows, rows);
            foreach (var occasion in occasions)
            {
                occasion.Open(records);
            }

            timeline.Run();
        }
    }

    private static IOccasions[] Occasions(
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
            new NewPatientOccasions(rules),
            new VisitOccasions(rules, new VisitReminders(scheduling, sources)),
            new RecallOccasions(rules, scheduling.Recall),
            new PlanOccasions(rules, charts.SignedPlan, specialists),
            new BracesOccasions(rules, specialists),
            new ClaimOccasions(rules),
            new BillOccasions(rules),
        ];
    }
}
