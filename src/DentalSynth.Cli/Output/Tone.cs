namespace DentalSynth.Cli.Output;

/// <summary>The kind of an output line; shown as a color on a terminal.</summary>
internal enum Tone
{
    Plain,
    Heading,
    Good,
    Bad,
    Faint,
}
