using DentalSynth.Benchmarks.Loads;
using DentalSynth.Benchmarks.Rows;

var modes = new Dictionary<string, Func<Task>> { ["rows"] = RowBenchmark.RunAsync, ["load"] = LoadBenchmark.RunAsync };

if (args.Length == 0 || !modes.TryGetValue(args[0], out var run))
{
    await Console.Error.WriteLineAsync(
        $"usage: dotnet run -c Release --project bench/DentalSynth.Benchmarks -- {string.Join(" | ", modes.Keys)}"
    );
    return 2;
}

await run();
return 0;
