using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace DentalSynth.Harness.Processes;

/// <summary>Runs programs with <see cref="Process"/> alone.</summary>
internal sealed class SystemProcessRunner : IProcessRunner
{
    // A child that lives on may hold its parent's output open: what is read by then has to do.
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(2);

    public async Task<ProcessResult> RunAsync(ProcessRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (output, error) = (new OutputTail(), new OutputTail());
        using var process = new Process { StartInfo = StartInfo(request), EnableRaisingEvents = true };
        var exited = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process.Exited += (_, _) => exited.TrySetResult();
        Start(process, request);
        process.StandardInput.Close();
        var reading = Task.WhenAll(output.ReadAsync(process.StandardOutput), error.ReadAsync(process.StandardError));
        try
        {
            await exited.Task.WaitAsync(request.Timeout, cancellationToken);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            await StopAsync(process, exited.Task, request.Grace);
            cancellationToken.ThrowIfCancellationRequested();
            throw ProcessFailure.TookTooLong(request, output, error);
        }

        await Task.WhenAny(reading, Task.Delay(DrainTime, CancellationToken.None));
        return new ProcessResult(process.ExitCode, output.ToString(), error.ToString());
    }

    private static ProcessStartInfo StartInfo(ProcessRequest request)
    {
        var start = new ProcessStartInfo(request.Program, request.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = request.WorkingDirectory ?? string.Empty,
        };
        foreach (var (name, value) in request.Environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static void Start(Process process, ProcessRequest request)
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            throw ProcessFailure.DidNotStart(request, exception);
        }
    }

    private static async Task StopAsync(Process process, Task exited, TimeSpan grace)
    {
        if (!OperatingSystem.IsWindows())
        {
            await InterruptAsync(process.Id);
            await Task.WhenAny(exited, Task.Delay(grace));
        }

        process.Kill(entireProcessTree: true);
        await exited;
    }

    // The shell's own kill: not every system has it as a program.
    private static async Task InterruptAsync(int id)
    {
        string[] arguments = ["-c", "kill -INT \"$0\" 2> /dev/null", id.ToString(CultureInfo.InvariantCulture)];
        using var shell = Process.Start("/bin/sh", arguments);
        await shell.WaitForExitAsync();
    }
}
