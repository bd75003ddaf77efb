using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Insurance.Verification;

/// <summary>Tables insverify and insverifyhist of shared plans, which are verified when entered.</summary>
internal static class PlanVerificationRows
{
    /// <summary>Returns one row of each table per plan.</summary>
    public static IEnumerable<IRow> All(Practice practice, DateOnly opened) =>
        practice.Plans.SelectMany(plan => Rows(plan.PlanNum, practice.Staff.Billing[0], opened));

    private static IRow[] Rows(long planNum, long userNum, DateOnly opened)
    {
        var verified = new VerificationSubject(planNum, InsuranceVerifyType.InsuranceBenefit, planNum);
        return
        [
            VerificationRows.Current(verified, opened),
            VerificationRows.History(planNum, verified, opened, userNum),
        ];
    }
}
