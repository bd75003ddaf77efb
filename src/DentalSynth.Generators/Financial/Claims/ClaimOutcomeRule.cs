using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Financial.Claims;

/// <summary>Most claims are paid at once; some are paid short or denied first, and a few are never paid.</summary>
/// <remarks>Read by the dbt models int_claim_details and fact_claim.</remarks>
/// <param name="shortRate">Share paid short at first.</param>
/// <param name="deniedFirstRate">Share denied at first and paid on appeal.</param>
/// <param name="deniedRate">Share denied for good.</param>
public sealed class ClaimOutcomeRule(double shortRate, double deniedFirstRate, double deniedRate)
{
    private readonly double[] weights =
    [
        1 - shortRate - deniedFirstRate - deniedRate,
        shortRate,
        deniedFirstRate,
        deniedRate,
    ];

    /// <summary>Returns the outcome.</summary>
    public ClaimOutcome Outcome(RandomSource random) => (ClaimOutcome)random.PickIndex(weights);

    /// <summary>Returns what a short answer pays of the promised amount: half to nine tenths.</summary>
    public Money FirstPart(Money promised, RandomSource random) => promised.Part(random.Between(5_000, 9_000));
}
