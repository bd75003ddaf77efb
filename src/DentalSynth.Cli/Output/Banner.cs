using DentalSynth.Generators.Settings;

namespace DentalSynth.Cli.Output;

/// <summary>Writes the options of a run before it starts.</summary>
internal static class Banner
{
    private static readonly string Rule = new('=', 60);

    public static void Write(IScreen screen, GenerationOptions options, string target)
    {
        screen.WriteLine(Rule, Tone.Faint);
        screen.WriteLine("DENTAL PRACTICE SYNTHETIC DATA GENERATOR", Tone.Heading);
        screen.WriteLine(Rule, Tone.Faint);
        screen.WriteLine($"Target: {target}");
        screen.WriteLine($"Date range: {options.StartDate:yyyy-MM-dd} to {options.AsOf:yyyy-MM-dd}");
        screen.WriteLine($"Patients: {options.Patients:N0}");
        screen.WriteLine($"Seed: {options.Seed}");
        screen.WriteLine(Rule, Tone.Faint);
    }
}
