using System.Text;
using System.Text.RegularExpressions;

namespace DentalSynth.Harness.Dbt.Selection;

/// <summary>Shell patterns with <c>*</c>, <c>?</c> and <c>[...]</c>, as in dbt's --select.</summary>
internal static class Glob
{
    private static readonly char[] Wildcards = ['*', '?', '[', ']'];

    public static bool IsPattern(string text) => text.IndexOfAny(Wildcards) >= 0;

    public static bool Matches(string text, string pattern) =>
        Regex.IsMatch(text, Translate(pattern), RegexOptions.Singleline | RegexOptions.CultureInvariant);

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder(@"\A");
        for (var at = 0; at < pattern.Length; at++)
        {
            var end = pattern[at] == '[' ? pattern.IndexOf(']', at + 1) : -1;
            regex.Append(
                pattern[at] switch
                {
                    '*' => ".*",
                    '?' => ".",
                    '[' when end > at + 1 => Set(pattern[(at + 1)..end]),
                    var other => Regex.Escape(other.ToString()),
                }
            );
            at = end > at + 1 ? end : at;
        }

        return regex.Append(@"\z").ToString();
    }

    private static string Set(string members) =>
        members.StartsWith('!') ? $"[^{Escape(members[1..])}]" : $"[{Escape(members)}]";

    private static string Escape(string members) =>
        members
            .Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("^", @"\^", StringComparison.Ordinal)
            .Replace("[", @"\[", StringComparison.Ordinal);
}
