using DentalSynth.Benchmarks.InnerLoop;
using DentalSynth.Benchmarks.Loads;
using DentalSynth.Benchmarks.Rows;
using DentalSynth.Benchmarks.Scale;

var (mode, rest) = args.Length == 0 ? ("", args) : (args[0], args[1..]);
var run = mode switch
{
    "rows" => RowBenchmark.RunAsync(),
    "load" => LoadBenchmark.RunAsync(),
    "loop" => InnerLoopBenchmark.RunAsync(),
    "memory" => ScaleBenchmark.RunAsync(rest),
    ScaleRun.Mode => ScaleRun.RunAsync(rest),
    _ => null,
};
if (run is null)
{
    await Console.Error.WriteLineAsync("Choose a benchmark: rows, load, loop, or memory and a number of patients.");
    return 2;
}

await run;
return 0;
