namespace DentalSynth.Harness.Processes;

/// <summary>Runs programs.</summary>
public interface IProcessRunner
{
    /// <summary>Runs a program to its end, whatever its exit code.</summary>
    /// <remarks>A program that must stop early is first asked to (SIGINT, where there are signals) and, after its
    /// grace, killed with all its children.</remarks>
    /// <exception cref="ProcessFailedException">It could not be started, or took longer than it may.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; the program is gone by then.</exception>
    Task<ProcessResult> RunAsync(ProcessRequest request, CancellationToken cancellationToken);
}
