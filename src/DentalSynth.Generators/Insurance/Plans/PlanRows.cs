using System.Globalization;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Insurance.Plans;

/// <summary>Table insplan: the employers' plans.</summary>
/// <remarks>Read by the dbt models stg_opendental__insplan, int_insurance_coverage and dim_insurance.</remarks>
/// <param name="practice">The practice.</param>
[Table("InsPlan", Noun = "insurance plans", LeastRows = 30, MayBeEmpty = "PlanType")]
internal sealed class PlanRows(Practice practice)
{
    private const long FirstGroupNumber = 10_000; // invented: five digits that do not count up by one
    private const long GroupNumberStep = 37;

    /// <summary>Returns the group number of a plan.</summary>
    public static string GroupNumber(InsurancePlan plan) =>
        (FirstGroupNumber + (plan.PlanNum * GroupNumberStep)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns one row per plan.</summary>
    /// <param name="opened">The day on which the practice opened.</param>
    public IEnumerable<InsPlan> All(DateOnly opened) =>
        practice.Plans.Select(plan => Row(plan, new(plan.PlanNum, plan.Carrier.CarrierNum, 0), opened));

    public InsPlan Row(InsurancePlan plan, CoverageKeys keys, DateOnly entered) =>
        new()
        {
            PlanNum = keys.PlanNum,
            GroupName = practice.Names.Employers[(int)plan.EmployerNum - 1],
            GroupNum = GroupNumber(plan),
            PlanNote = "",
            FeeSched = plan.Allowed.FeeSchedNum,
            PlanType = practice.HasContract(plan) ? PlanType.PreferredProvider : PlanType.CategoryPercentage,
            UseAltCode = false,
            ClaimsUseUCR = true,
            EmployerNum = plan.EmployerNum,
            CarrierNum = keys.CarrierNum,
            ClaimFormNum = ClaimFormRows.Usual,
            IsMedical = false,
            DentaideCardSequence = false,
            ShowBaseUnits = false,
            CodeSubstNone = true,
            IsHidden = false,
            MonthRenew = 0,
            CobRule = 0,
            SecUserNumEntry = practice.Staff.Billing[0],
            SecDateEntry = entered,
            SecDateTEdit = entered.ToDateTime(TimeOnly.MinValue),
            HideFromVerifyList = false,
            OrthoType = false,
            OrthoAutoProcFreq = false,
            OrthoAutoFeeBilled = 0,
            OrthoAutoClaimDaysWait = 0,
            HasPpoSubstWriteoffs = true,
            ExclusionFeeRule = false,
            IsBlueBookEnabled = !practice.HasContract(plan),
            InsPlansZeroWriteOffsOnAnnualMaxOverride = false,
            InsPlansZeroWriteOffsOnFreqOrAgingOverride = false,
            PerVisitPatAmount = 0,
            PerVisitInsAmount = 0,
        };
}
