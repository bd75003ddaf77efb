using DentalSynth.Generators.Households;
using DentalSynth.Generators.Practices;

namespace DentalSynth.Generators.Rules.Insurance;

/// <summary>A plan pays its share of the allowed fee, after the deductible and up to the year's maximum.</summary>
/// <remarks>The deductible is waived for preventive work. A secondary plan pays what it would have paid alone, less
/// what the primary paid, and never more than is left (carve-out, the usual clause of employers' plans).</remarks>
public sealed class BenefitRule
{
    /// <summary>Returns the most that the plan lets the practice charge.</summary>
    public Money Allowed(CdtCode code, Money fee, InsurancePlan plan) =>
        Money.Min(fee, plan.Allowed.Fees[code.CodeNum]);

    /// <summary>Returns what the patient pays first.</summary>
    public Money Deductible(CdtCode code, Money allowed, Coverage coverage, int year) =>
        code.Class == ServiceClass.Preventive ? Money.Zero : Money.Min(allowed, coverage.DeductibleLeft(year));

    /// <summary>Returns what the plan pays.</summary>
    /// <param name="code">The procedure.</param>
    /// <param name="allowed">The allowed fee, after the deductible.</param>
    /// <param name="coverage">The plan and what is left of its maximum.</param>
    /// <param name="year">The calendar year of the procedure.</param>
    public Money Payment(CdtCode code, Money allowed, Coverage coverage, int year) =>
        Money.Min(allowed.Part(coverage.Plan.Percentages[(int)code.Class] * 100), coverage.MaximumLeft(year));
}
