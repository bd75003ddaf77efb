using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical.Plans;

/// <summary>A treatment plan's insurance estimates assume that none of the annual maximum has been used.</summary>
/// <remarks>Read by the dbt model stg_opendental__proctp.</remarks>
public sealed class PlanEstimateRule
{
    /// <summary>Returns the estimates of a plan's procedures. Each one uses up annual maximum and deductible in
    /// turn.</summary>
    /// <param name="items">The procedures.</param>
    /// <param name="coverages">The patient's coverage, primary first.</param>
    public IReadOnlyList<PlanEstimate> Estimates(IReadOnlyList<Treatment> items, IReadOnlyList<Coverage> coverages)
    {
        if (coverages.Count == 0)
        {
            return [.. items.Select(item => Uncovered(item.Fee))];
        }

        var primary = new RemainingBenefits(coverages[0].Plan);
        var secondary = coverages.Count > 1 ? new RemainingBenefits(coverages[1].Plan) : null;
        return [.. items.Select(item => Estimate(item, primary, secondary))];
    }

    private static PlanEstimate Uncovered(Money fee) => new(fee, null, Money.Zero, Money.Zero, Money.Zero, fee);

    private static PlanEstimate Estimate(Treatment item, RemainingBenefits primary, RemainingBenefits? secondary)
    {
        if (item.Code.Class == ServiceClass.NotCovered)
        {
            return Uncovered(item.Fee);
        }

        var allowed = primary.Allowed(item);
        var first = primary.Pay(item.Code, allowed, Money.Zero);
        var second = secondary?.Pay(item.Code, allowed, first) ?? Money.Zero;
        var share = primary.Percentage(item.Code);
        return new(allowed, share, item.Fee - allowed, first, second, allowed - first - second);
    }

    /// <summary>What is left of the annual maximum and the deductible.</summary>
    private sealed class RemainingBenefits(InsurancePlan plan)
    {
        private Money left = plan.AnnualMaximum;
        private Money deductible = plan.Deductible;

        public Money Allowed(Treatment item) => Money.Min(item.Fee, plan.Allowed.Fees[item.Code.CodeNum]);

        public int Percentage(CdtCode code) => plan.Percentages[(int)code.Class];

        public Money Pay(CdtCode code, Money allowed, Money paidBefore)
        {
            var first = code.Class == ServiceClass.Preventive ? Money.Zero : Money.Min(allowed, deductible);
            deductible -= first;
            var share = (allowed - first).Part(Percentage(code) * 100);
            var owed = Money.Max(Money.Zero, share - paidBefore);
            var paid = Money.Min(Money.Min(owed, allowed - paidBefore), left);
            left -= paid;
            return paid;
        }
    }
}
