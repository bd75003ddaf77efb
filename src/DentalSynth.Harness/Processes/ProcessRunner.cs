using System.ComponentModel;
using System.Diagnostics;
using CliWrap;

namespace DentalSynth.Harness.Processes;

/// <summary>Runs programs.</summary>
public static class ProcessRunner
{
    // A child process that keeps running may keep the output open: reading stops after this time.
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(2);

    /// <summary>Runs a program until it exits.</summary>
    /// <remarks>On timeout or cancellation, the program gets an interrupt (SIGINT; Ctrl+C on Windows) and, after the grace
    /// period, is killed with its child processes.</remarks>
    /// <exception cref="ProcessFailedException">The program could not be started or timed out.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled; the program has exited.</exception>
    public static async Task<ProcessResult> RunAsync(ProcessRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (output, error, drained) = (new OutputTail(), new OutputTail(), new TaskCompletionSource());
        using var interrupt = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var kill = new CancellationTokenSource();
        using var escalation = interrupt.Token.Register(() => kill.CancelAfter(request.Grace));
        interrupt.CancelAfter(request.Timeout);
        try
        {
            var result = await Cli.Wrap(request.Program)
                .WithArguments(request.Arguments)
                .WithWorkingDirectory(request.WorkingDirectory ?? string.Empty)
                .WithEnvironmentVariables(request.Environment)
                .WithValidation(CommandResultValidation.None)
                .WithStandardOutputPipe(Lines(output, drained.Task))
                .WithStandardErrorPipe(Lines(error, drained.Task))
                .ExecuteAsync(null, process => OnExit(process, drained), kill.Token, interrupt.Token);
            return new ProcessResult(result.ExitCode, output.ToString(), error.ToString());
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw ProcessFailure.TimedOut(request, output, error);
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
