using DentalSynth.Generators.Clinical.LabCases;
using DentalSynth.Generators.Clinical.Medical;
using DentalSynth.Generators.Clinical.Perio;
using DentalSynth.Generators.Clinical.Plans;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical.Charts;

/// <summary>The second step of phase 4: each visit's chart entries other than procedures.</summary>
internal sealed class ChartPhase(Practice practice, ChartRules rules, DateOnly asOf, RandomSources sources) : IPhase
{
    private readonly IVisitChart[] charts =
    [
        new MedicalHistoryRows(rules, sources),
        new ToothInitialRows(),
        new TreatmentPlanRows(practice, rules, sources),
        new PerioExamRows(rules, sources),
        new PrescriptionRows(practice, rules, sources),
        new LabCaseRows(rules, asOf, sources),
        new MultiVisitRows(),
        new GroupNoteRows(),
    ];

    public void Run(Household household, IRowWriter rows)
    {
        foreach (var member in household.Members)
        {
            // A patient has at most one visit a day, so the order is unique.
            var kept = member.Visits.Where(visit => visit.Status == AptStatus.Complete);
            foreach (var visit in kept.OrderBy(visit => visit.Date))
            {
                foreach (var chart in charts)
                {
                    chart.Write(member, visit, rows);
                }
            }
        }
    }
}
