using System.Globalization;

namespace DentalSynth.Generators.Model.Practices;

/// <summary>The teeth by name: "1" to "32" as dentists in the USA count them, "A" to "T" for primary teeth.</summary>
public static class Teeth
{
    /// <summary>Incisors and canines.</summary>
    public static readonly IReadOnlyList<string> Front = [.. Range(6, 11), .. Range(22, 27)];

    /// <summary>Premolars.</summary>
    public static readonly IReadOnlyList<string> Premolars = Named(4, 5, 12, 13, 20, 21, 28, 29);

    /// <summary>First and second molars.</summary>
    public static readonly IReadOnlyList<string> Molars = Named(2, 3, 14, 15, 18, 19, 30, 31);

    /// <summary>The molars that come through at the age of six.</summary>
    public static readonly IReadOnlyList<string> FirstMolars = Named(3, 14, 19, 30);

    /// <summary>The incisors, which come through from the age of six to eight.</summary>
    public static readonly IReadOnlyList<string> Incisors = [.. Range(7, 10), .. Range(23, 26)];

    /// <summary>Wisdom teeth.</summary>
    public static readonly IReadOnlyList<string> Wisdom = Named(1, 16, 17, 32);

    /// <summary>Primary molars.</summary>
    public static readonly IReadOnlyList<string> PrimaryMolars = ["A", "B", "I", "J", "K", "L", "S", "T"];

    /// <summary>Primary incisors and canines.</summary>
    public static readonly IReadOnlyList<string> PrimaryAnterior = [.. "CDEFGHMNOPQR".Select(letter => $"{letter}")];

    /// <summary>All primary teeth, in the order in which the teeth "4" to "13" and "20" to "29" follow them.</summary>
    public static readonly IReadOnlyList<string> Primary = [.. "ABCDEFGHIJKLMNOPQRST".Select(letter => $"{letter}")];

    private static readonly IReadOnlyList<string> Upper = Range(2, 15);
    private static readonly IReadOnlyList<string> Lower = Range(18, 31);

    /// <summary>Returns the teeth of an arch without the wisdom teeth.</summary>
    /// <param name="arch">"U" or "L".</param>
    public static IReadOnlyList<string> OfArch(string arch) => arch == "U" ? Upper : Lower;

    /// <summary>Returns the teeth of a quadrant, wisdom tooth included.</summary>
    /// <param name="quadrant">"UR", "UL", "LL" or "LR".</param>
    public static IReadOnlyList<string> OfQuadrant(string quadrant) =>
        quadrant switch
        {
            "UR" => Range(1, 8),
            "UL" => Range(9, 16),
            "LL" => Range(17, 24),
            _ => Range(25, 32),
        };

    /// <summary>Returns the two neighbours of a second tooth in its arch; one for the last of an arch.</summary>
    public static IEnumerable<string> NextTo(string tooth)
    {
        var number = int.Parse(tooth, CultureInfo.InvariantCulture);
        return new[] { number - 1, number + 1 }
            .Where(other => other is >= 1 and <= 32 && (other <= 16) == (number <= 16))
            .Select(Name);
    }

    /// <summary>Returns the age in years at which a primary tooth falls out.</summary>
    /// <param name="tooth">"A" to "T".</param>
    public static int LostAt(string tooth) =>
        tooth switch
        {
            "E" or "F" or "O" or "P" => 7,
            "D" or "G" or "N" or "Q" => 8,
            "B" or "I" or "L" or "S" or "M" or "R" => 10,
            "C" or "H" => 11,
            _ => 12,
        };

    /// <summary>Returns the number of the tooth that follows a primary tooth.</summary>
    /// <param name="tooth">"A" to "T".</param>
    public static string FollowerOf(string tooth)
    {
        var index = tooth[0] - 'A';
        return Name(index < 10 ? 4 + index : 10 + index);
    }

    private static IReadOnlyList<string> Named(params int[] numbers) => [.. numbers.Select(Name)];

    private static IReadOnlyList<string> Range(int first, int last) =>
        [.. Enumerable.Range(first, last - first + 1).Select(Name)];

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
