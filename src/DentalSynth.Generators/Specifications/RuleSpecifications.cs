using System.Globalization;
using System.Text;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Specifications;

/// <summary>Writes every rule with its numbers, their sources and the dbt models that read it, from the rules' own
/// documentation and the profiles.</summary>
public static class RuleSpecifications
{
    private const string Head = """
        # Rules

        Every rule, as its class `...Rule` in `src/DentalSynth.Generators` tells it, with the numbers that profile demo gives it
        (`src/DentalSynth.Generators/Settings/settings.csv`), where they come from, and the dbt models that read what it decides.
        What else is known of them is in [BUSINESS_LOGIC.md](BUSINESS_LOGIC.md).
        Written by `dentalsynth rules --output docs/RULES.md`; not to be edited by hand.

        """;

    /// <summary>Returns the document, as Markdown with lines ending in LF.</summary>
    /// <exception cref="FileNotFoundException">The library's documentation file is not beside it.</exception>
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

        WriteOtherSettings(text, [.. rules.Select(rule => rule.Name)]);
        foreach (var profile in PracticeProfile.All.Where(profile => profile != PracticeProfile.Demo))
        {
            WriteDepartures(text, profile);
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Numbers(RuleDescription rule) =>
        string.Join("<br>", PracticeProfile.Definitions.Where(setting => Owner(setting) == rule.Name).Select(Told));

    private static string Models(RuleDescription rule) =>
        rule.Models.Count == 0 ? "none" : string.Join(", ", rule.Models);

    private static void WriteOtherSettings(StringBuilder text, HashSet<string> rules)
    {
        text.Append("\n## Numbers and switches of no single rule\n\n");
        text.Append("| setting | meaning | value | range | source |\n| --- | --- | --- | --- | --- |\n");
        foreach (var setting in PracticeProfile.Definitions.Where(setting => !rules.Contains(Owner(setting))))
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

    private static string Owner(SettingDefinition setting) => setting.Name.Split('.')[0];

    private static string Told(SettingDefinition setting) =>
        $"`{setting.Name.Split('.', 2)[1]}` {setting.Default} ({setting.Allowed}; {Cell(setting.Source)}): {Cell(setting.Meaning)}";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
