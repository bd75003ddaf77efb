namespace DentalSynth.Harness.Processes;

/// <summary>A program could not be started, or took longer than it may.</summary>
/// <param name="message">The command, what happened, and the end of what it wrote.</param>
/// <param name="cause">What the operating system said, if it did.</param>
public sealed class ProcessFailedException(string message, Exception? cause = null) : Exception(message, cause);
