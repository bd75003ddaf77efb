using System.ComponentModel;
using CliWrap;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Packages;

/// <summary>Runs programs with CliWrap.</summary>
internal sealed class CliWrapRunner : IProcessRunner
{
    public async Task<ProcessResult> RunAsync(ProcessRequest request, CancellationToken cancellationToken)
    {
        var (output, error) = (new OutputTail(), new OutputTail());
        var command = Cli.Wrap(request.Program)
            .WithArguments(request.Arguments)
            .WithWorkingDirectory(request.WorkingDirectory ?? string.Empty)
            .WithEnvironmentVariables(request.Environment)
            .WithValidation(CommandResultValidation.None)
            .WithStandardOutputPipe(PipeTarget.ToDelegate(output.Add))
            .WithStandardErrorPipe(PipeTarget.ToDelegate(error.Add));
        using var ask = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var kill = new CancellationTokenSource();
        using var escalation = ask.Token.Register(() => kill.CancelAfter(request.Grace));
        ask.CancelAfter(request.Timeout);
        try
        {
            var result = await command.ExecuteAsync(kill.Token, ask.Token);
            return new ProcessResult(result.ExitCode, output.ToString(), error.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw ProcessFailure.TookTooLong(request, output, error);
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw;
        }
        catch (Win32Exception exception)
        {
            throw ProcessFailure.DidNotStart(request, exception);
        }
    }
}
