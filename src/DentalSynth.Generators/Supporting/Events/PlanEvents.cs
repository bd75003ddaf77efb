using DentalSynth.Generators.Clinical.Plans;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Documents;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generators.Supporting.Events;

/// <summary>A treatment plan is signed, refused treatment is referred to specialists or followed up.</summary>
internal static class PlanEvents
{
    /// <summary>Records a plan on the day of its exam.</summary>
    public static void Present(TreatmentPlan plan, SignedPlanRule signedPlan, PatientRecords records)
    {
        var accepted = plan.Items.Where(treatment => treatment.IsAccepted).ToList();
        if (signedPlan.IsSigned(Fee(accepted)))
        {
            records.File(FiledDocuments.SignedPlan);
        }

        var refused = Refer(plan, [.. plan.Items.Except(accepted)], records);
        if (refused.Count > 0)
        {
            records.FollowUp(FollowUp(refused, records));
        }
    }

    private static Money Fee(IEnumerable<Treatment> plan) =>
        plan.Aggregate(Money.Zero, (sum, treatment) => sum + treatment.Fee);

    // One referral per specialty. Returns the treatment that stays at the practice.
    private static List<Treatment> Refer(TreatmentPlan plan, List<Treatment> refused, PatientRecords records)
    {
        var bySpecialty = refused.ToLookup(treatment =>
            records.Rules.Specialty.OfWork(treatment.Code.ProcCode, records.Draw("specialty", treatment.ProcNum))
        );
        foreach (var work in bySpecialty)
        {
            if (work.Key is { } specialty)
            {
                records.Send(specialty, plan.Exam, work.First());
            }
        }

        return [.. bySpecialty[null]];
    }

    private static IEnumerable<DateOnly> FollowUp(List<Treatment> refused, PatientRecords records)
    {
        var key = refused[0].ProcNum;
        if (records.Rules.PlanFollowUp.FollowUpOn(records.Today, records.Draw("plan follow-up", key)) is not { } day)
        {
            yield break;
        }

        yield return day;
        var times = records.Rules.TaskTiming.Times(day, records.Draw("plan task", key));
        records.Assign(FollowUps.PlannedTreatment, records.Rules.TaskPriority.Priority(Fee(refused)), times);
        if (times.Done is { } done)
        {
            records.Log(Contacts.PlanCall, done);
        }
    }
}
