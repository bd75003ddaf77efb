namespace DentalSynth.Harness.Processes;

/// <summary>Creates exceptions for failed programs.</summary>
internal static class ProcessFailure
{
    public static ProcessFailedException DidNotStart(ProcessRequest request, Exception cause) =>
        new($"'{request.Program}' could not be started: {cause.Message}", cause);

    public static ProcessFailedException TimedOut(ProcessRequest request, OutputTail output, OutputTail error) =>
        new(
            $"'{request}' was stopped after {request.Timeout.TotalSeconds:0.#} s.\n"
                + $"output:\n{output.Last()}\nerrors:\n{error.Last()}"
        );
}
