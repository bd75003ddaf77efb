using System.Diagnostics;
using System.Globalization;

namespace DentalSynth.Generation.Cli;

/// <summary>Runs a command in a separate process.</summary>
internal sealed class CommandProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;

    /// <summary>Starts the process.</summary>
    /// <param name="commandLine">The arguments.</param>
    /// <param name="folder">The folder of the program and working directory; null for the tests' folder.</param>
    /// <param name="userId">The user ID to run as; null for the current user.</param>
    /// <param name="environment">Environment variables to set.</param>
    public CommandProcess(
        string commandLine,
        string? folder = null,
        int? userId = null,
        params (string Name, string Value)[] environment
    )
    {
        var program = $"dotnet {Path.Join(folder ?? AppContext.BaseDirectory, "dentalsynth.dll")} {commandLine}";
        var start = new ProcessStartInfo(
            "/usr/bin/env",
            userId is null ? program : $"setpriv --reuid {userId} {program}"
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? string.Empty,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        process = Process.Start(start)!;
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Sends SIGINT, like Ctrl+C.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", $"-INT {process.Id.ToString(CultureInfo.InvariantCulture)}");
        kill.WaitForExit();
    }

    /// <summary>Waits for the process to exit.</summary>
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
