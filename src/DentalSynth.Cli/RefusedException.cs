namespace DentalSynth.Cli;

/// <summary>Bad input. The message is one line: what is wrong and what is allowed.</summary>
/// <param name="message">The message; must not contain a password.</param>
internal sealed class RefusedException(string message) : Exception(message);
