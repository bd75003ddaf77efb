namespace DentalSynth.Generators.Financial.Claims;

/// <summary>Most claims are paid in full at first. Some are paid short or denied and then resubmitted, and a few stay
/// denied.</summary>
/// <remarks>Read by the dbt models int_claim_details and fact_claim.</remarks>
/// <param name="shortRate">Share paid short at first.</param>
/// <param name="deniedFirstRate">Share denied at first and paid when resubmitted.</param>
/// <param name="deniedRate">Share denied for good.</param>
/// <param name="appealRate">Share of resubmitted claims that are then paid in full.</param>
/// <param name="leastPart">The least part of the promised amount that a short answer pays, in hundredths of a percent.</param>
/// <param name="mostPart">The largest part.</param>
public sealed class ClaimOutcomeRule(
    double shortRate,
    double deniedFirstRate,
    double deniedRate,
    double appealRate,
    int leastPart,
    int mostPart
)
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

    /// <summary>Returns whether a claim that is resubmitted is then paid in full.</summary>
    public bool AppealSucceeds(RandomSource random) => random.Chance(appealRate);

    /// <summary>Returns what a short answer pays of the promised amount.</summary>
    public Money FirstPart(Money promised, RandomSource random) => promised.Part(random.Between(leastPart, mostPart));
}
