using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Insurance.Verification;

/// <summary>Verifies a patient's coverage: when it is entered, and before visits when the last verification is too old.
/// </summary>
/// <param name="member">The patient.</param>
/// <param name="practice">The practice.</param>
/// <param name="rule">When coverage is verified.</param>
/// <param name="rows">Where the rows go.</param>
internal sealed class VerificationDesk(Member member, Practice practice, VerificationRule rule, IRowWriter rows)
{
    private IReadOnlyList<VerificationSubject> subjects = [];
    private DateOnly last;

    /// <summary>Verifies the coverage as it is entered.</summary>
    public void Enter(DateOnly day)
    {
        subjects =
        [
            .. Subjects()
                .Select(subject => new VerificationSubject(member.Keys.InsVerify.Next(), subject.Type, subject.FKey)),
        ];
        Verify(day);
    }

    /// <summary>Verifies the coverage before a visit that has been booked, if need be.</summary>
    public IEnumerable<DateOnly> Before(Visit visit)
    {
        var day = rule.AskedOn(visit);
        yield return day;
        if (rule.IsTooOld(last, day))
        {
            Verify(day);
        }
    }

    /// <summary>Writes what was verified last.</summary>
    public void Write()
    {
        foreach (var subject in subjects)
        {
            rows.Add(VerificationRows.Current(subject, last));
        }
    }

    private IEnumerable<(InsuranceVerifyType Type, long FKey)> Subjects()
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

    private void Verify(DateOnly day)
    {
        last = day;
        var user = practice.Staff.FrontDesk[day.DayNumber % practice.Staff.FrontDesk.Count];
        foreach (var subject in subjects)
        {
            rows.Add(VerificationRows.History(member.Keys.InsVerifyHist.Next(), subject, day, user));
        }
    }
}
