using System.Globalization;
using DentalSynth.Generators.Households;
using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Randomness;

namespace DentalSynth.Generators.Rules.Clinical;

/// <summary>Work is charted where it makes sense: molars decay first, milk teeth are children's, no tooth twice.</summary>
public sealed class ToothRule
{
    private const string MilkTeeth = "ABCDEFGHIJKLMNOPQRST";
    private static readonly string[] Quadrants = ["UR", "UL", "LL", "LR"];
    private static readonly string[] BackSurfaces = ["O", "M", "D", "B", "L"];
    private static readonly string[] FrontSurfaces = ["M", "D", "F", "L", "I"];

    /// <summary>Returns the site, or null when no tooth is left for the work.</summary>
    /// <param name="code">What is to be done.</param>
    /// <param name="age">Age of the patient in years.</param>
    /// <param name="treated">Sites that have been treated or planned before.</param>
    /// <param name="random">The decision's source.</param>
    public ToothSite? Site(CdtCode code, int age, IReadOnlySet<string> treated, RandomSource random)
    {
        switch (code.Area)
        {
            case TreatmentArea.Quadrant:
                var quadrant = random.Pick(Quadrants);
                return treated.Contains(quadrant) ? null : new ToothSite(null, quadrant);
            case TreatmentArea.Arch:
                return new ToothSite(null, random.Chance(0.5) ? "U" : "L");
            case TreatmentArea.Tooth or TreatmentArea.Surface:
                var tooth = Tooth(code, age, random);
                return treated.Contains(tooth) ? null : new ToothSite(tooth, Surfaces(code, tooth, random));
            default:
                return ToothSite.None;
        }
    }

    private static string Tooth(CdtCode code, int age, RandomSource random)
    {
        if (age <= Dentition.MilkTeethUntil)
        {
            return MilkTeeth.Substring(random.Below(MilkTeeth.Length), 1);
        }

        var candidates = TeethFor(code);
        return random.Pick(candidates).ToString(CultureInfo.InvariantCulture);
    }

    private static int[] TeethFor(CdtCode code) =>
        code.ProcCode switch
        {
            "D3310" or "D2330" or "D2331" or "D2332" or "D2335" or "D2962" => FrontTeeth,
            "D3320" => Premolars,
            "D7220" or "D7230" or "D7240" => WisdomTeeth,
            "D1351" => Molars,
            _ => BackTeeth,
        };

    private static readonly int[] FrontTeeth = [6, 7, 8, 9, 10, 11, 22, 23, 24, 25, 26, 27];
    private static readonly int[] Premolars = [4, 5, 12, 13, 20, 21, 28, 29];
    private static readonly int[] WisdomTeeth = [1, 16, 17, 32];
    private static readonly int[] Molars = [2, 3, 14, 15, 18, 19, 30, 31];
    private static readonly int[] BackTeeth = [.. Molars, .. Molars, .. Premolars];

    private static string? Surfaces(CdtCode code, string tooth, RandomSource random)
    {
        if (code.Surfaces == 0)
        {
            return null;
        }

        var isFront = int.TryParse(tooth, CultureInfo.InvariantCulture, out var number)
            ? Array.IndexOf(FrontTeeth, number) >= 0
            : tooth is "C" or "D" or "E" or "F" or "G" or "H" or "M" or "N" or "O" or "P" or "Q" or "R";
        var all = isFront ? FrontSurfaces : BackSurfaces;
        var first = random.Below(all.Length);
        var picked = Enumerable
            .Range(0, Math.Min(code.Surfaces, all.Length))
            .Select(step => (first + step) % all.Length);
        return string.Concat(picked.Order().Select(index => all[index]));
    }
}
