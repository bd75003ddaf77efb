using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Financial.Claims;

/// <summary>A plan pays its percentage of the allowed fee, after the deductible and up to the annual maximum.</summary>
/// <remarks>Preventive work has no deductible, and the family deductible is 3 individual ones. Some plans have a
/// waiting period for major work. A secondary plan pays what it would have paid as primary, less what the primary paid,
/// and never more than is left (carve-out, the usual clause of employers' plans). Read by the dbt models
/// int_claim_details and fact_claim.</remarks>
public sealed class BenefitRule
{
    /// <summary>Returns the allowed fee.</summary>
    public Money Allowed(CdtCode code, Money fee, InsurancePlan plan) =>
        Money.Min(fee, plan.Allowed.Fees[code.CodeNum]);

    /// <summary>Returns the deductible applied; nothing when the plan would not pay.</summary>
    public Money Deductible(CdtCode code, Money allowed, Coverage coverage, DateOnly day) =>
        code.Class == ServiceClass.Preventive || IsWaiting(code, coverage, day)
            ? Money.Zero
            : Money.Min(allowed, coverage.DeductibleLeft(day));

    /// <summary>Returns the plan's payment.</summary>
    /// <param name="code">The procedure.</param>
    /// <param name="allowed">The allowed fee, after the deductible.</param>
    /// <param name="coverage">The coverage and what is left of its annual maximum.</param>
    /// <param name="day">The day of the procedure.</param>
    public Money Payment(CdtCode code, Money allowed, Coverage coverage, DateOnly day) =>
        IsWaiting(code, coverage, day)
            ? Money.Zero
            : Money.Min(Share(code, allowed, coverage.Plan), coverage.MaximumLeft(day.Year));

    /// <summary>Returns the limitation that reduces the payment, as an EOB remark, or null.</summary>
    /// <param name="code">The procedure.</param>
    /// <param name="allowed">The allowed fee, after the deductible.</param>
    /// <param name="coverage">The coverage and what is left of its annual maximum.</param>
    /// <param name="day">The day of the procedure.</param>
    public string? Limit(CdtCode code, Money allowed, Coverage coverage, DateOnly day)
    {
        if (IsWaiting(code, coverage, day))
        {
            return "Waiting period for major work";
        }

        return Share(code, allowed, coverage.Plan) > coverage.MaximumLeft(day.Year) ? "Annual maximum reached" : null;
    }

    private static Money Share(CdtCode code, Money allowed, InsurancePlan plan) =>
        allowed.Part(plan.Percentages[(int)code.Class] * 100);

    private static bool IsWaiting(CdtCode code, Coverage coverage, DateOnly day) =>
        code.Class == ServiceClass.Major && coverage.IsWaiting(day);
}
