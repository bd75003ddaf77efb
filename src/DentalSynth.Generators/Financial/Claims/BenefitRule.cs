using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Financial.Claims;

/// <summary>A plan pays its share of the allowed fee, after the deductible and up to the year's maximum.</summary>
/// <remarks>The deductible is waived for preventive work, and three of a family pay one at most. Some plans cover major
/// work only after months of membership. A secondary plan pays what it would have paid alone, less
/// what the primary paid, and never more than is left (carve-out, the usual clause of employers' plans).
/// Read by the dbt models int_claim_details and fact_claim.</remarks>
public sealed class BenefitRule
{
    /// <summary>Returns the most that the plan lets the practice charge.</summary>
    public Money Allowed(CdtCode code, Money fee, InsurancePlan plan) =>
        Money.Min(fee, plan.Allowed.Fees[code.CodeNum]);

    /// <summary>Returns what the patient pays first; nothing where the plan pays nothing yet.</summary>
    public Money Deductible(CdtCode code, Money allowed, Coverage coverage, DateOnly day) =>
        code.Class == ServiceClass.Preventive || IsWaiting(code, coverage, day)
            ? Money.Zero
            : Money.Min(allowed, coverage.DeductibleLeft(day));

    /// <summary>Returns what the plan pays.</summary>
    /// <param name="code">The procedure.</param>
    /// <param name="allowed">The allowed fee, after the deductible.</param>
    /// <param name="coverage">The plan and what is left of its maximum.</param>
    /// <param name="day">The day of the procedure.</param>
    public Money Payment(CdtCode code, Money allowed, Coverage coverage, DateOnly day) =>
        IsWaiting(code, coverage, day)
            ? Money.Zero
            : Money.Min(Share(code, allowed, coverage.Plan), coverage.MaximumLeft(day.Year));

    /// <summary>Returns what keeps the plan from paying its share, as the carrier words it, or null.</summary>
    /// <param name="code">The procedure.</param>
    /// <param name="allowed">The allowed fee, after the deductible.</param>
    /// <param name="coverage">The plan and what is left of its maximum.</param>
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
