using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Clinical;

/// <summary>Eighty in a hundred procedures are charged at exactly the standard fee, the others within ten percent.</summary>
/// <remarks>Read by the dbt models int_procedure_complete and int_fee_model (fee_matches_standard).</remarks>
/// <param name="standardRate">Share charged at the standard fee.</param>
/// <param name="largestDeviation">The furthest that a fee is off, in hundredths of a percent of the standard fee.</param>
public sealed class FeeRule(double standardRate, int largestDeviation)
{
    private const int SmallestDeviation = 100;

    /// <summary>Returns the fee.</summary>
    /// <param name="standard">The standard fee, in whole dollars so that no rounding goes past the limit.</param>
    /// <param name="random">The decision's source.</param>
    public Money Fee(Money standard, RandomSource random)
    {
        if (random.Chance(standardRate))
        {
            return standard;
        }

        var deviation = random.Between(SmallestDeviation, largestDeviation);
        return standard.Part(10_000 + (random.Chance(0.5) ? deviation : -deviation));
    }
}
