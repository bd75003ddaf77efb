namespace DentalSynth.Generators.Output.Loading;

/// <summary>A load was refused or failed; the database is unchanged. The message is one line: the reason and what to
/// do.</summary>
public sealed class LoadException : Exception
{
    internal LoadException(string message, Exception? cause = null)
        : base(message, cause) { }
}
