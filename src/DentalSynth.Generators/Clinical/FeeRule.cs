namespace DentalSynth.Generators.Clinical;

/// <summary>80 percent of procedures are charged at exactly the UCR fee, the others within 10 percent of it.</summary>
/// <remarks>Read by the dbt models int_procedure_complete and int_fee_model (fee_matches_standard).</remarks>
/// <param name="standardRate">Share charged at the standard fee.</param>
/// <param name="largestDeviation">The furthest that a fee is off, in hundredths of a percent of the standard fee.</param>
/// <param name="smallestDeviation">The least that it is off then.</param>
public sealed class FeeRule(double standardRate, int largestDeviation, int smallestDeviation)
{
    /// <summary>Returns the fee.</summary>
    /// <param name="standard">The UCR fee, in whole dollars so that rounding stays within the limit.</param>
    /// <param name="random">Random numbers of the decision.</param>
    public Money Fee(Money standard, RandomSource random)
    {
        if (random.Chance(standardRate))
        {
            return standard;
        }

        var deviation = random.Between(smallestDeviation, largestDeviation);
        return standard.Part(10_000 + (random.Chance(0.5) ? deviation : -deviation));
    }
}
