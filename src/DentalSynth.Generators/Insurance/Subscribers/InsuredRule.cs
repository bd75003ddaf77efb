namespace DentalSynth.Generators.Insurance.Subscribers;

/// <summary>60 percent of families have dental insurance, which covers the whole family.</summary>
/// <remarks>Read by the dbt models int_insurance_coverage and dim_insurance.</remarks>
/// <param name="insuredRate">Share of families with insurance.</param>
/// <param name="secondSubscriberRate">Share of insured couples in which both are subscribers.</param>
/// <param name="secondaryRate">Share of members of such families with secondary coverage.</param>
public sealed class InsuredRule(double insuredRate, double secondSubscriberRate, double secondaryRate)
{
    /// <summary>Returns whether the family has insurance.</summary>
    public bool IsInsured(RandomSource random) => random.Chance(insuredRate);

    /// <summary>Returns whether the spouse is a subscriber too.</summary>
    public bool SpouseSubscribes(RandomSource random) => random.Chance(secondSubscriberRate);

    /// <summary>Returns whether a member of a family with two plans has secondary coverage.</summary>
    public bool IsOnBothPlans(RandomSource random) => random.Chance(secondaryRate);
}
