using System.Diagnostics;
using System.Globalization;
using DentalSynth.Harness;
using DentalSynth.Harness.Contract;

namespace DentalSynth.Benchmarks.InnerLoop;

/// <summary>Measures the inner loop: edit a rule, build, and check one fact on a small practice, with the command of the
/// work orders.</summary>
internal static class InnerLoopBenchmark
{
    private const int Repetitions = 5;
    private const string Patients = "200";
    private const string Fact = "PPO_fees_never_exceed_UCR_fees";
    private const string Rule = "FeeRule.cs";

    public static async Task RunAsync()
    {
        var rule = Directory
            .GetFiles(SourceTree.PathOf("src/DentalSynth.Generators"), Rule, SearchOption.AllDirectories)
            .Single();
        var text = await File.ReadAllTextAsync(rule);
        try
        {
            await WriteAsync(
                await MeasureAsync(() => EditAsync(rule, text, isShared: false)),
                await MeasureAsync(() => EditAsync(rule, text, isShared: true)),
                await MeasureAsync(() => RunFactAsync(isShared: true, "--no-build"))
            );
        }
        finally
        {
            await File.WriteAllTextAsync(rule, text);
        }
    }

    private static async Task<TimeSpan> MeasureAsync(Func<Task> work) =>
        (await Measurement.OfAsync(Repetitions, work)).Wall;

    private static async Task WriteAsync(TimeSpan own, TimeSpan shared, TimeSpan withoutBuild)
    {
        var results = new ResultsFile(
            "loop",
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                One fact of {Patients} patients, `dotnet run --project tests/DentalSynth.DbtContract {Fact}`.
                {Environment.ProcessorCount} cores, without MSBuild's node reuse. Median of {Repetitions} runs after a warm-up.
                """
            ),
            "step",
            "seconds",
            "target"
        );
        Add("edit, build without the shared compiler, check", own, "25");
        Add("edit, build with the shared compiler, check", shared, "10");
        Add("check without a build", withoutBuild, "4");
        await results.WriteAsync();

        void Add(string what, TimeSpan time, string limit) =>
            results.Add(what, ResultsFile.Number(time.TotalSeconds, 1), limit);
    }

    private static async Task EditAsync(string rule, string text, bool isShared)
    {
        await File.WriteAllTextAsync(rule, $"{text}// {Stopwatch.GetTimestamp()}\n");
        await RunFactAsync(isShared);
    }

    private static async Task RunFactAsync(bool isShared, params string[] options)
    {
        string[] arguments = ["run", "--project", SourceTree.PathOf("tests/DentalSynth.DbtContract"), .. options, Fact];
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            Environment =
            {
                [ContractSettings.PatientsVariable] = Patients,
                ["UseSharedCompilation"] = isShared ? "true" : "false",
                ["MSBUILDDISABLENODEREUSE"] = "1",
            },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        BenchmarkException.ThrowUnlessEqual(0, process.ExitCode, $"exit code of dotnet run with output {output}");
    }
}
