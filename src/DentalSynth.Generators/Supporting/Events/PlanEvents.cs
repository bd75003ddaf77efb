using DentalSynth.Generators.Clinical.Plans;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Documents;
using DentalSynth.Generators.Supporting.Referrals;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generators.Supporting.Events;

/// <summary>Treatment plans: expensive ones are signed when accepted. Unaccepted difficult treatment is referred to a
/// specialist; the rest gets a follow-up.</summary>
internal sealed class PlanEvents(RecordRules rules, SignedPlanRule signedPlan, Specialists specialists) : IPatientEvents
{
    public void Record(PatientRecords records)
    {
        foreach (var plan in records.Member.Plans)
        {
            var accepted = plan.Items.Where(treatment => treatment.IsAccepted).ToList();
            if (signedPlan.IsSigned(Fee(accepted)))
            {
                records.File(plan.Exam.Date, FiledDocuments.SignedPlan);
            }

            FollowUp(plan.Exam.Date, Refer([.. plan.Items.Except(accepted)], records), records);
        }
    }

    private static Money Fee(IEnumerable<Treatment> plan) =>
        plan.Aggregate(Money.Zero, (sum, treatment) => sum + treatment.Fee);

    // One referral per specialty. Returns the treatment that stays at the practice.
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
