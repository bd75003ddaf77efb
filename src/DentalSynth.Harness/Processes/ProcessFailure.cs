namespace DentalSynth.Harness.Processes;

/// <summary>The words for what can go wrong with a program.</summary>
internal static class ProcessFailure
{
    public static ProcessFailedException DidNotStart(ProcessRequest request, Exception cause) =>
        new($"'{request.Program}' could not be started: {cause.Message}", cause);

    public static ProcessFailedException TookTooLong(ProcessRequest request, OutputTail output, OutputTail error) =>
        new(
            $"'{request}' was stopped after {request.Timeout.TotalSeconds:0.#} s.\n"
                + $"output:\n{output.Last()}\nerrors:\n{error.Last()}"
        );
}
