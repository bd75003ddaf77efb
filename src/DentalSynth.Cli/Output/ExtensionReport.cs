using DentalSynth.Generators.Output.Extending;

namespace DentalSynth.Cli.Output;

/// <summary>Writes the changes of an extension by table.</summary>
internal static class ExtensionReport
{
    private const int NameWidth = 30;
    private const int CountWidth = 10;

    /// <summary>Writes the report.</summary>
    /// <param name="screen">The output.</param>
    /// <param name="result">The extension.</param>
    /// <param name="target">The description of the database.</param>
    public static void Write(IScreen screen, ExtendResult result, string target)
    {
        var (changes, record) = (result.Changes, result.Record);
        screen.WriteLine($"{target}: from {result.Before:yyyy-MM-dd} to {record.AsOf:yyyy-MM-dd}");
        screen.WriteLine("");
        var header =
            $"  {"Changed Records", -NameWidth} {"inserted", CountWidth} {"updated", CountWidth} {"deleted", CountWidth}";
        screen.WriteLine(header, Tone.Heading);
        screen.WriteLine(new string('-', header.Length), Tone.Faint);
        foreach (var change in changes)
        {
            screen.WriteLine(Line(change.Table, change.Inserted, change.Updated, change.Deleted));
        }

        var total = Line(
            "TOTAL",
            changes.Sum(change => change.Inserted),
            changes.Sum(change => change.Updated),
            changes.Sum(change => change.Deleted)
        );
        screen.WriteLine(total, Tone.Heading);
        screen.WriteLine($"  Rows now: {record.Rows:N0}", Tone.Faint);
        screen.WriteLine($"  Fingerprint: {Fingerprint.Of(record.Tables)}", Tone.Faint);
    }

    private static string Line(string name, long inserted, long updated, long deleted) =>
        $"  {name.PadRight(NameWidth)}:{inserted, CountWidth:N0} {updated, CountWidth:N0} {deleted, CountWidth:N0}";
}
