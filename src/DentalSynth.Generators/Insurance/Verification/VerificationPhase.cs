using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Insurance.Verification;

/// <summary>The second step of phase 3, once appointments are booked: verifies coverage with the carriers.</summary>
internal sealed class VerificationPhase(Practice practice, InsuranceRules rules, DateOnly asOf) : IPhase
{
    public void Run(Household household, IRowWriter rows)
    {
        foreach (var member in household.Members)
        {
            if (member.IsInsured)
            {
                Verify(member, rows);
            }
        }
    }

    private static IEnumerable<(InsuranceVerifyType Type, long FKey)> Subjects(Member member)
    {
        foreach (var coverage in member.Coverages)
        {
            yield return (InsuranceVerifyType.PatientEnrollment, coverage.PatPlanNum);
            if (coverage.HasOwnPlan)
            {
                yield return (InsuranceVerifyType.InsuranceBenefit, coverage.Keys.PlanNum);
            }
        }
    }

    private void Verify(Member member, IRowWriter rows)
    {
        var days = rules
            .Verification.Days(member.Household.Joined, member.Visits)
            .TakeWhile(day => day < asOf)
            .ToList();
        var subjects = Subjects(member)
            .Select(subject => new VerificationSubject(member.Keys.InsVerify.Next(), subject.Type, subject.FKey))
            .ToList();
        foreach (var day in days)
        {
            var user = practice.Staff.FrontDesk[day.DayNumber % practice.Staff.FrontDesk.Count];
            foreach (var subject in subjects)
            {
                rows.Add(VerificationRows.History(member.Keys.InsVerifyHist.Next(), subject, day, user));
            }
        }

        foreach (var subject in subjects)
        {
            rows.Add(VerificationRows.Current(subject, days[^1]));
        }
    }
}
