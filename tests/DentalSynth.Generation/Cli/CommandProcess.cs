using System.Diagnostics;
using System.Globalization;

namespace DentalSynth.Generation.Cli;

/// <summary>The command as a process of its own, as a shell runs it.</summary>
internal sealed class CommandProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;

    public CommandProcess(string commandLine)
    {
        var program = Path.Join(AppContext.BaseDirectory, "dentalsynth.dll");
        process = Process.Start(
            new ProcessStartInfo("dotnet", $"{program} {commandLine}")
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Does what Ctrl+C does.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", $"-INT {process.Id.ToString(CultureInfo.InvariantCulture)}");
        kill.WaitForExit();
    }

    /// <summary>Waits for the end.</summary>
    public async Task<(int ExitCode, string Output, string Errors)> EndAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await output, await errors);
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
