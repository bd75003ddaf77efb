using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Insurance.Subscribers;

/// <summary>Sixty in a hundred families have dental insurance, and it covers the whole family.</summary>
/// <remarks>Read by the dbt models int_insurance_coverage and dim_insurance.</remarks>
/// <param name="insuredRate">Share of families with insurance.</param>
/// <param name="secondSubscriberRate">Share of insured couples who both have a plan of their own.</param>
/// <param name="secondaryRate">Share of members of such a family who are on both plans.</param>
public sealed class InsuredRule(double insuredRate, double secondSubscriberRate, double secondaryRate)
{
    /// <summary>Returns whether the family has insurance.</summary>
    public bool IsInsured(RandomSource random) => random.Chance(insuredRate);

    /// <summary>Returns whether the spouse has a plan too.</summary>
    public bool SpouseSubscribes(RandomSource random) => random.Chance(secondSubscriberRate);

    /// <summary>Returns whether a member of a family with two plans is on both.</summary>
    public bool IsOnBothPlans(RandomSource random) => random.Chance(secondaryRate);
}
