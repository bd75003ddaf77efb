namespace DentalSynth.Harness.Processes;

/// <summary>What a program left behind.</summary>
/// <param name="ExitCode">Its exit code; anything but 0 is for the caller to judge.</param>
/// <param name="Output">The last lines it wrote to standard output, up to 500.</param>
/// <param name="Error">The last lines it wrote to standard error, up to 500.</param>
public sealed record ProcessResult(int ExitCode, string Output, string Error);
