namespace DentalSynth.Cli.Output;

/// <summary>What a line is to its reader; a terminal shows it as a color, a file not at all.</summary>
internal enum Tone
{
    /// <summary>One line among others.</summary>
    Plain,

    /// <summary>The beginning of a part.</summary>
    Heading,

    /// <summary>Something is done, or holds.</summary>
    Good,

    /// <summary>Something does not hold.</summary>
    Bad,

    /// <summary>Can be passed over.</summary>
    Faint,
}
