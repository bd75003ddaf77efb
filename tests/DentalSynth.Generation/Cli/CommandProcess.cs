using System.Diagnostics;
using System.Globalization;

namespace DentalSynth.Generation.Cli;

/// <summary>The command as a process of its own, as a shell runs it.</summary>
internal sealed class CommandProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;

    /// <summary>Starts it.</summary>
    /// <param name="commandLine">What follows the command's name.</param>
    /// <param name="folder">Where the program is, and is run; these tests' own folder if null.</param>
    /// <param name="userId">The user to be, which need not have a name; the tests' own if null.</param>
    /// <param name="environment">Variables to set.</param>
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
