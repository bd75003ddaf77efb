using DentalSynth.Generators;

namespace DentalSynth.Cli.Output;

/// <summary>Writes what was made: first phase by phase, then table by table.</summary>
/// <param name="screen">Where to.</param>
internal sealed class GenerationReport(IScreen screen)
{
    private const int NameWidth = 30;
    private const int CountWidth = 12;

    /// <summary>Writes one part per phase, with a line per table.</summary>
    public void WritePhases(IReadOnlyList<GenerationProgress> phases)
    {
        foreach (var phase in phases)
        {
            screen.WriteLine("");
            screen.WriteLine($"[Phase {phase.Phase}] Generating {phase.Name} Data...", Tone.Heading);
            foreach (var (table, rows) in phase.Rows)
            {
                screen.WriteLine($"✓ Generated {rows:N0} {TableNouns.Of(table)}", Tone.Good);
            }
        }
    }

    /// <summary>Writes the number of rows per table, in the order of their names, and the total.</summary>
    public void WriteCounts(IReadOnlyList<GenerationProgress> phases)
    {
        var tables = phases
            .SelectMany(phase => phase.Rows)
            .OrderBy(table => table.Key, StringComparer.Ordinal)
            .ToList();
        screen.WriteLine("");
        screen.WriteLine("Generated Record Counts:", Tone.Heading);
        screen.WriteLine(new string('-', NameWidth + CountWidth + 4), Tone.Faint);
        foreach (var (table, rows) in tables)
        {
            screen.WriteLine(CountLine(table, rows));
        }

        screen.WriteLine(CountLine("TOTAL", tables.Sum(table => table.Value)), Tone.Heading);
    }

    private static string CountLine(string name, long rows) => $"  {name.PadRight(NameWidth)}:{rows, CountWidth:N0}";
}
