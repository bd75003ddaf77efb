namespace DentalSynth.Generators.Output.Loading;

/// <summary>A load that was refused or failed. The message is one line that says why and what to do; the database is as
/// it was.</summary>
public sealed class LoadException : Exception
{
    internal LoadException(string message, Exception? cause = null)
        : base(message, cause) { }
}
