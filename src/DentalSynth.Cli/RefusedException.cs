namespace DentalSynth.Cli;

/// <summary>A request that can't be met; the message is one line that says what is wrong and what would be right.</summary>
/// <param name="message">The line. Holds no password.</param>
internal sealed class RefusedException(string message) : Exception(message);
