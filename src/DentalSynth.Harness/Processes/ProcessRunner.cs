using System.ComponentModel;
using System.Diagnostics;
using CliWrap;

namespace DentalSynth.Harness.Processes;

/// <summary>Runs programs.</summary>
public static class ProcessRunner
{
    // A child that lives on may hold its parent's output open: what is read by then has to do.
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(2);

    /// <summary>Runs a program to its end, whatever its exit code.</summary>
    /// <remarks>A program that must stop early is first asked to (SIGINT; Ctrl+C on Windows) and, after its grace,
    /// killed with all its children.</remarks>
    /// <exception cref="ProcessFailedException">It could not be started, or took longer than it may.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; the program is gone by then.</exception>
    public static async Task<ProcessResult> RunAsync(ProcessRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (output, error, drained) = (new OutputTail(), new OutputTail(), new TaskCompletionSource());
        using var ask = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var kill = new CancellationTokenSource();
        using var escalation = ask.Token.Register(() => kill.CancelAfter(request.Grace));
        ask.CancelAfter(request.Timeout);
        try
        {
            var result = await Cli.Wrap(request.Program)
                .WithArguments(request.Arguments)
                .WithWorkingDirectory(request.WorkingDirectory ?? string.Empty)
                .WithEnvironmentVariables(request.Environment)
                .WithValidation(CommandResultValidation.None)
                .WithStandardOutputPipe(Lines(output, drained.Task))
                .WithStandardErrorPipe(Lines(error, drained.Task))
                .ExecuteAsync(null, process => OnExit(process, drained), kill.Token, ask.Token);
            return new ProcessResult(result.ExitCode, output.ToString(), error.ToString());
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw ProcessFailure.TookTooLong(request, output, error);
        }
        catch (Win32Exception exception)
        {
            throw ProcessFailure.DidNotStart(request, exception.GetBaseException());
        }
    }

    private static PipeTarget Lines(OutputTail tail, Task drained) =>
        PipeTarget.Create(async (stream, _) => await Task.WhenAny(tail.ReadAsync(new StreamReader(stream)), drained));

    private static void OnExit(Process process, TaskCompletionSource drained)
    {
        process.Exited += (_, _) => _ = DrainAsync(drained);
        if (process.HasExited)
        {
            _ = DrainAsync(drained);
        }
    }

    private static async Task DrainAsync(TaskCompletionSource drained)
    {
        await Task.Delay(DrainTime);
        drained.TrySetResult();
    }
}
