using System.Globalization;

namespace DentalSynth.Benchmarks.Scale;

/// <summary>Measures time per row and peak memory of large loads, each in a separate process.
/// </summary>
internal static class ScaleBenchmark
{
    private const int Small = 10_000;

    public static async Task RunAsync(IReadOnlyList<string> arguments)
    {
        var large = arguments.Count > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 100_000;
        await using var server = await BenchmarkServer.StartAsync();
        var results = new ResultsFile(
            "memory",
            $"Generate and load, {Environment.ProcessorCount} cores, {server.Description}, durability off.",
            "patients",
            "rows",
            "seconds",
            "rows per second",
            "time per row, relative",
            "peak memory, MB"
        );
        ScaleRun? first = null;
        foreach (var patients in new[] { Small, large })
        {
            await server.ExecuteAsync(BenchmarkServer.Empty);
            var run = await ScaleRun.StartAsync(server.Target, patients);
            BenchmarkException.ThrowUnlessEqual(run.Rows, await server.CountRowsAsync(), "rows in schema raw");
            first ??= run;
            results.Add(
                ResultsFile.Number(patients),
                ResultsFile.Number(run.Rows),
                ResultsFile.Number(run.Seconds, 2),
                ResultsFile.Number(run.Rows / run.Seconds),
                ResultsFile.Number(run.SecondsPerRow / first.SecondsPerRow, 2),
                ResultsFile.Number(run.PeakBytes / 1e6)
            );
        }

        await results.WriteAsync();
    }
}
