using DentalSynth.Generators.Simulation;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Cli.Output;

/// <summary>Writes the generated rows by phase and by table.</summary>
internal static class GenerationReport
{
    private const int NameWidth = 30;
    private const int CountWidth = 12;

    /// <summary>Writes the report.</summary>
    /// <param name="screen">The output.</param>
    /// <param name="phases">The rows of each phase.</param>
    /// <param name="tables">The row counts and hashes of the tables.</param>
    public static void Write(
        IScreen screen,
        IReadOnlyList<GenerationProgress> phases,
        IReadOnlyList<TableDigest> tables
    )
    {
        foreach (var phase in phases)
        {
            WritePhase(screen, phase);
        }

        WriteCounts(screen, tables);
        screen.WriteLine($"  Fingerprint: {Fingerprint.Of(tables)}", Tone.Faint);
    }

    private static void WritePhase(IScreen screen, GenerationProgress phase)
    {
        screen.WriteLine("");
        screen.WriteLine($"[Phase {phase.Phase}] Generating {phase.Name} Data...", Tone.Heading);
        foreach (var (table, rows) in phase.Rows)
        {
            screen.WriteLine($"✓ Generated {rows:N0} {RowTables.Find(table)!.Declared.Noun}", Tone.Good);
        }
    }

    private static void WriteCounts(IScreen screen, IReadOnlyList<TableDigest> tables)
    {
        screen.WriteLine("");
        screen.WriteLine("Generated Record Counts:", Tone.Heading);
        screen.WriteLine(new string('-', NameWidth + CountWidth + 3), Tone.Faint);
        foreach (var table in tables)
        {
            screen.WriteLine(CountLine(table.Table, table.Rows));
        }

        screen.WriteLine(CountLine("TOTAL", tables.Sum(table => table.Rows)), Tone.Heading);
    }

    private static string CountLine(string name, long rows) => $"  {name.PadRight(NameWidth)}:{rows, CountWidth:N0}";
}
