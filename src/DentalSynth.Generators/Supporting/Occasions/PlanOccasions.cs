using DentalSynth.Generators.Clinical.Plans;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Simulation;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Documents;
using DentalSynth.Generators.Supporting.Referrals;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generators.Supporting.Occasions;

/// <summary>Costly plans are signed when they are accepted. Of those that are not, hard work goes to a specialist; the
/// rest is asked about later.</summary>
internal sealed class PlanOccasions(RecordRules rules, SignedPlanRule signedPlan, Specialists specialists) : IOccasions
{
    public void Open(PatientRecords records)
    {
        foreach (var plan in records.Member.Plans)
        {
            var accepted = plan.Items.Where(treatment => treatment.IsAccepted).ToList();
            if (signedPlan.IsSigned(Fee(accepted)))
            {
                records.File(plan.Exam.Date, Papers.SignedPlan);
            }

            FollowUp(plan.Exam.Date, Refer([.. plan.Items.Except(accepted)], records), records);
        }
    }

    private static Money Fee(IEnumerable<Treatment> plan) =>
        plan.Aggregate(Money.Zero, (sum, treatment) => sum + treatment.Fee);

    // One referral to each kind of specialist; returns what stays here.
    private List<Treatment> Refer(List<Treatment> refused, PatientRecords records)
    {
        var bySpecialty = refused.ToLookup(treatment =>
            rules.Specialty.OfWork(treatment.Code.ProcCode, records.Draw("specialty", treatment.ProcNum))
        );
        foreach (var work in bySpecialty)
        {
            if (work.Key is { } specialty)
            {
                specialists.Send(records, specialty, work.First());
            }
        }

        return [.. bySpecialty[null]];
    }

    private void FollowUp(DateOnly planned, List<Treatment> refused, PatientRecords records)
    {
        if (refused.Count == 0)
        {
            return;
        }

        var key = refused[0].ProcNum;
        if (rules.PlanFollowUp.FollowUpOn(planned, records.Draw("plan follow-up", key)) is not { } day)
        {
            return;
        }

        var times = rules.TaskTiming.Times(day, records.Draw("plan task", key));
        records.Assign(day, FollowUps.PlannedTreatment, rules.TaskPriority.Priority(Fee(refused)), times);
        if (times.Done is { } done)
        {
            records.Log(done, Contacts.PlanCall);
        }
    }
}
