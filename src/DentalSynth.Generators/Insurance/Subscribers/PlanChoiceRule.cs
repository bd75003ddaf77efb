using DentalSynth.Generators.Model.Insurance;

namespace DentalSynth.Generators.Insurance.Subscribers;

/// <summary>A subscriber has one of the practice's plans, a popular one more often.</summary>
/// <remarks>Read by the dbt models int_insurance_coverage and dim_insurance.</remarks>
/// <param name="plans">The plans; at least one.</param>
public sealed class PlanChoiceRule(IReadOnlyList<InsurancePlan> plans)
{
    private readonly double[] popularity = [.. plans.Select(plan => plan.Popularity)];

    /// <summary>Returns the plan.</summary>
    public InsurancePlan Plan(RandomSource random) => plans[random.PickIndex(popularity)];
}
