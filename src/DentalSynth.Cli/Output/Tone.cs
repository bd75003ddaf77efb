namespace DentalSynth.Cli.Output;

/// <summary>The kind of an output line; shown as a color on a terminal.</summary>
internal enum Tone
{
    /// <summary>Normal text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Success.</summary>
    Good,

    /// <summary>Failure.</summary>
    Bad,

    /// <summary>Details.</summary>
    Faint,
}
