namespace DentalSynth.Harness.Processes;

/// <summary>The result of a program.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">The last 500 lines of standard output.</param>
/// <param name="Error">The last 500 lines of standard error.</param>
public sealed record ProcessResult(int ExitCode, string Output, string Error);
