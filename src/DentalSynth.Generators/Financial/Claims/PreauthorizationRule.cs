using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Financial.Claims;

/// <summary>Before costly work the office asks the plan what it would pay.</summary>
/// <remarks>Read by the dbt model int_claim_details.</remarks>
/// <param name="rate">Share of costly planned procedures asked about.</param>
public sealed class PreauthorizationRule(double rate)
{
    private static readonly Money Costly = Money.FromDollars(200);

    /// <summary>Returns whether the plan is asked.</summary>
    public bool IsAsked(Money fee, RandomSource random) => fee >= Costly && random.Chance(rate);
}
