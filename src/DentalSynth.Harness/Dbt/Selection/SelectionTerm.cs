using System.Globalization;
using System.Text.RegularExpressions;

namespace DentalSynth.Harness.Dbt.Selection;

/// <summary>One word of a --select: what is named, and how far up and down the graph from there.</summary>
/// <param name="Method">The part before the colon; null where there is none.</param>
/// <param name="Value">What is named.</param>
/// <param name="Up">How many generations of parents: 0 for none, null for all.</param>
/// <param name="Down">How many generations of children: 0 for none, null for all.</param>
internal sealed partial record SelectionTerm(string? Method, string Value, int? Up, int? Down)
{
    /// <exception cref="DbtRunException">It is no such word, or has the at sign that only dbt itself knows.</exception>
    public static SelectionTerm Parse(string text)
    {
        var match = Pattern().Match(text);
        return match.Success && match.Groups["value"].Length > 0 && !text.StartsWith('@')
            ? new(
                match.Groups["method"] is { Success: true } method ? method.Value : null,
                match.Groups["value"].Value,
                Depth(match.Groups["up"]),
                Depth(match.Groups["down"])
            )
            : throw new DbtRunException(
                DbtFailure.BadSelection,
                $"--select can't be read at '{text}'; it takes [+]name[+], [+]method:value[+], blanks and commas"
            );
    }

    private static int? Depth(Group generations) =>
        !generations.Success ? 0
        : generations.Length == 1 ? null
        : int.Parse(generations.Value.Trim('+'), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<up>\d{0,4}\+)?((?<method>[\w.]+):)?(?<value>.*?)(?<down>\+\d{0,4})?\z")]
    private static partial Regex Pattern();
}
