using System.Globalization;
using System.Text.RegularExpressions;

namespace DentalSynth.Harness.Dbt.Selection;

/// <summary>A term of --select: a method and value, with generations of parents and children.</summary>
/// <param name="Method">The part before the colon; null if there is none.</param>
/// <param name="Value">The part after the colon.</param>
/// <param name="Up">The generations of parents: 0 for none, null for all.</param>
/// <param name="Down">The generations of children: 0 for none, null for all.</param>
internal sealed partial record SelectionTerm(string? Method, string Value, int? Up, int? Down)
{
    /// <exception cref="DbtRunException">The term is invalid or uses @, which only dbt supports.</exception>
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
                $"--select: invalid term '{text}'; allowed are [+]name[+] and [+]method:value[+], with spaces and commas"
            );
    }

    private static int? Depth(Group generations) =>
        !generations.Success ? 0
        : generations.Length == 1 ? null
        : int.Parse(generations.Value.Trim('+'), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<up>\d{0,4}\+)?((?<method>[\w.]+):)?(?<value>.*?)(?<down>\+\d{0,4})?\z")]
    private static partial Regex Pattern();
}
