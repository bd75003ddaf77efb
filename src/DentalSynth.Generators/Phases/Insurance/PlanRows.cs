using System.Globalization;
using DentalSynth.Generators.Codes;
using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Phases.Insurance;

/// <summary>Table insplan: the plans that employers have with carriers.</summary>
/// <remarks>Read by the dbt models stg_opendental__insplan, int_insurance_coverage and dim_insurance.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="opened">The day on which the practice opened.</param>
internal sealed class PlanRows(Practice practice, DateOnly opened)
{
    private const long FirstGroupNumber = 10_000;
    private const long GroupNumberStep = 37;

    /// <summary>Returns one row per plan.</summary>
    public IEnumerable<InsPlan> All() => practice.Plans.Select(Row);

    private InsPlan Row(InsurancePlan plan) =>
        new()
        {
            PlanNum = plan.PlanNum,
            GroupName = practice.Names.Employers[(int)plan.EmployerNum - 1],
            GroupNum = (FirstGroupNumber + (plan.PlanNum * GroupNumberStep)).ToString(CultureInfo.InvariantCulture),
            PlanNote = "",
            FeeSched = plan.Allowed.FeeSchedNum,
            PlanType = plan.Allowed == practice.StandardFees ? PlanType.CategoryPercentage : PlanType.PreferredProvider,
            UseAltCode = false,
            ClaimsUseUCR = true,
            EmployerNum = plan.EmployerNum,
            CarrierNum = plan.Carrier.CarrierNum,
            IsMedical = false,
            DentaideCardSequence = false,
            ShowBaseUnits = false,
            CodeSubstNone = true,
            IsHidden = false,
            MonthRenew = 0,
            CobRule = 0,
            SecUserNumEntry = practice.Staff.Billing[0],
            SecDateEntry = opened,
            SecDateTEdit = opened.ToDateTime(TimeOnly.MinValue),
            HideFromVerifyList = false,
            OrthoType = false,
            OrthoAutoProcFreq = false,
            OrthoAutoFeeBilled = 0,
            OrthoAutoClaimDaysWait = 0,
            HasPpoSubstWriteoffs = true,
            ExclusionFeeRule = false,
            IsBlueBookEnabled = false,
            InsPlansZeroWriteOffsOnAnnualMaxOverride = false,
            InsPlansZeroWriteOffsOnFreqOrAgingOverride = false,
            PerVisitPatAmount = 0,
            PerVisitInsAmount = 0,
        };
}
