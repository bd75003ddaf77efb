using System.Globalization;
using System.Text;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Specifications;

/// <summary>Documents every rule with its settings, their sources and the dbt models that depend on it, from the rules'
/// documentation and the profiles.</summary>
public static class RuleSpecifications
{
    private const string Head = """
        # Rules

        Every rule, as its class `...Rule` in `src/DentalSynth.Generators` tells it, with the settings of its own and the dbt models
        that read what it decides; then every setting (`src/DentalSynth.Generators/Settings/settings.csv`) with its meaning, its
        default, which is profile demo's, its range and its source; then what the other profiles change.
        What else is known of the rules is in [BUSINESS_LOGIC.md](BUSINESS_LOGIC.md).
        Written by `dentalsynth rules --output docs/RULES.md`; not to be edited by hand.

        """;

    /// <summary>Returns the document as Markdown with LF line endings.</summary>
    /// <exception cref="FileNotFoundException">The library's documentation file is missing.</exception>
    public static string Write()
    {
        var rules = RuleDescription.All();
        var text = new StringBuilder(Head);
        foreach (var area in rules.GroupBy(rule => rule.Area))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {area.Key}\n\n");
            text.Append("| rule | what it says | numbers | dbt models |\n| --- | --- | --- | --- |\n");
            foreach (var rule in area)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| `{rule.ClassName}` | {Cell(rule.Sentence)} | {Numbers(rule)} | {Models(rule)} |\n"
                );
            }
        }

        WriteSettings(text);
        foreach (var profile in PracticeProfile.All.Where(profile => profile != PracticeProfile.Demo))
        {
            WriteDepartures(text, profile);
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Numbers(RuleDescription rule) =>
        string.Join(
            "<br>",
            PracticeProfile
                .Definitions.Where(setting => setting.Name.StartsWith($"{rule.Name}.", StringComparison.Ordinal))
                .Select(setting => $"`{setting.Name}` {setting.Default}")
        );

    private static string Models(RuleDescription rule) =>
        rule.Models.Count == 0 ? "none" : string.Join(", ", rule.Models);

    private static void WriteSettings(StringBuilder text)
    {
        text.Append("\n## Settings\n\n");
        text.Append("| setting | meaning | default | allowed | source |\n| --- | --- | --- | --- | --- |\n");
        foreach (var setting in PracticeProfile.Definitions)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{setting.Name}` | {Cell(setting.Meaning)} | {setting.Default} | {setting.Allowed} | {Cell(setting.Source)} |\n"
            );
        }
    }

    private static void WriteDepartures(StringBuilder text, PracticeProfile profile)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## What profile {profile.Name} changes\n\n");
        text.Append("| setting | demo | here | why |\n| --- | --- | --- | --- |\n");
        foreach (var setting in profile.Departures)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{setting.Name}` | {Cell(setting.Definition.Default)} | {Cell(setting.Text)} | {Cell(setting.Source)} |\n"
            );
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
