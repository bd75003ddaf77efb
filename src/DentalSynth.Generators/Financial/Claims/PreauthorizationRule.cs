namespace DentalSynth.Generators.Financial.Claims;

/// <summary>The office sends a preauthorization for most expensive treatment.</summary>
/// <remarks>Read by the dbt model int_claim_details.</remarks>
/// <param name="rate">Share of costly planned procedures asked about.</param>
/// <param name="costly">The fee from which on work is expensive.</param>
public sealed class PreauthorizationRule(double rate, Money costly)
{
    /// <summary>Returns whether the plan is asked.</summary>
    public bool IsAsked(Money fee, RandomSource random) => fee >= costly && random.Chance(rate);
}
