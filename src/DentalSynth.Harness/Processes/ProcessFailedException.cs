namespace DentalSynth.Harness.Processes;

/// <summary>A program could not be started or timed out.</summary>
/// <param name="message">The command, the failure, and the end of its output.</param>
/// <param name="cause">The error of the operating system, if any.</param>
public sealed class ProcessFailedException(string message, Exception? cause = null) : Exception(message, cause);
