using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical;

/// <summary>Adults arrive with missing teeth, more with age: wisdom teeth first, then molars.</summary>
/// <remarks>Read by the dbt model stg_opendental__toothinitial.</remarks>
/// <param name="adultFrom">The age from which teeth may be missing, in years.</param>
/// <param name="wisdomOutRate">Share of adults with all wisdom teeth missing.</param>
/// <param name="wisdomMissingRate">Share of wisdom teeth missing in the other adults.</param>
/// <param name="perDecade">Share of premolars lost per decade after age 20.</param>
/// <param name="molarFactor">How much more often molars are lost than premolars.</param>
/// <param name="frontFactor">How much more often front teeth are lost than premolars.</param>
/// <param name="toothlessPerDecade">Share of patients who lose all upper teeth per decade after age 40.</param>
/// <param name="lowerTooRate">Share of those who have no lower teeth either.</param>
public sealed class MissingTeethRule(
    int adultFrom,
    double wisdomOutRate,
    double wisdomMissingRate,
    double perDecade,
    double molarFactor,
    double frontFactor,
    double toothlessPerDecade,
    double lowerTooRate
)
{
    // Where the curves of tooth loss by age begin; how steep they are is a setting.
    private const int FirstLossAge = 20;
    private const int FirstToothlessAge = 40;

    /// <summary>Returns the teeth missing at the first visit.</summary>
    public IReadOnlyList<string> GoneAt(int age, RandomSource random)
    {
        if (age < adultFrom)
        {
            return [];
        }

        var wisdomRate = random.Chance(wisdomOutRate) ? 1 : wisdomMissingRate;
        var lossRate = perDecade * Math.Max(0, age - FirstLossAge) / 10;
        var isUpperGone = random.Chance(toothlessPerDecade * Math.Max(0, age - FirstToothlessAge) / 10);
        var isLowerGone = isUpperGone && random.Chance(lowerTooRate);
        List<string> gone = [];
        Lose(gone, Teeth.Wisdom, wisdomRate, random);
        Lose(gone, Teeth.Molars, lossRate * molarFactor, random);
        Lose(gone, Teeth.Premolars, lossRate, random);
        Lose(gone, Teeth.Front, lossRate * frontFactor, random);
        return [.. gone.Union(isUpperGone ? Teeth.OfArch("U") : []).Union(isLowerGone ? Teeth.OfArch("L") : [])];
    }

    private static void Lose(List<string> gone, IReadOnlyList<string> teeth, double rate, RandomSource random) =>
        gone.AddRange(teeth.Where(_ => random.Chance(rate)));
}
