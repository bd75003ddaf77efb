using System.Diagnostics;
using System.Globalization;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Benchmarks.Scale;

/// <summary>One load in a separate process.</summary>
/// <param name="Rows">The number of rows.</param>
/// <param name="Seconds">The time from the first connection to the commit.</param>
/// <param name="PeakBytes">The peak memory of the process.</param>
internal sealed record ScaleRun(long Rows, double Seconds, long PeakBytes)
{
    /// <summary>The program argument for the load process.</summary>
    public const string Mode = "memory-run";

    public double SecondsPerRow => Seconds / Rows;

    /// <summary>Starts the process and reads its measurements.</summary>
    public static async Task<ScaleRun> StartAsync(LoadTarget target, int patients)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        string[] arguments = [Mode, target.ConnectionString, .. target.AllowedDatabases, Text(patients)];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var numbers = output.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length == 3
            ? new ScaleRun(Long(numbers[0]), double.Parse(numbers[1], CultureInfo.InvariantCulture), Long(numbers[2]))
            : throw new BenchmarkException($"the load of {patients} patients ended with {process.ExitCode}: {output}");
    }

    /// <summary>Runs the load in the separate process and writes the three numbers.</summary>
    public static async Task RunAsync(IReadOnlyList<string> arguments)
    {
        var target = new LoadTarget(arguments[0]) { AllowedDatabases = [arguments[1]] };
        var options = new GenerationOptions
        {
            AsOf = new DateOnly(2026, 1, 31),
            Patients = int.Parse(arguments[2], CultureInfo.InvariantCulture),
        };
        var result = await PostgresLoader.LoadAsync(
            options,
            target,
            Environment.ProcessorCount,
            CancellationToken.None
        );
        using var process = Process.GetCurrentProcess();
        Console.Write(
            string.Join(
                ' ',
                Text(result.Record.Rows),
                Text(result.Elapsed.TotalSeconds),
                Text(process.PeakWorkingSet64)
            )
        );
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private static long Long(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
