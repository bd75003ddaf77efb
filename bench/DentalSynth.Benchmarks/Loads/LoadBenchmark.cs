using System.Globalization;
using DentalSynth.Generators;
using DentalSynth.Generators.Output.Copy;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Benchmarks.Loads;

/// <summary>Compares generating and loading a practice with a plain COPY of the same rows.</summary>
internal sealed class LoadBenchmark(BenchmarkServer server, GenerationOptions options)
{
    private const int Repetitions = 9;
    private static readonly int Cores = Environment.ProcessorCount;
    private long rows;

    public static async Task RunAsync()
    {
        await using var server = await BenchmarkServer.StartAsync();
        var options = new GenerationOptions { Seed = 42, AsOf = new DateOnly(2026, 1, 31) };
        await new LoadBenchmark(server, options).CompareAsync();
    }

    private async Task CompareAsync()
    {
        using var files = new CopyFiles();
        rows = (await GenerateAsync(files, Cores)).Sum(table => table.Rows);
        files.Close();
        var bytes = files.All.Sum(file => file.Size);
        var bare = new BareCopy(server, files, Cores);

        List<Measurement> generated = [],
            onOneCore = [],
            loaded = [],
            copied = [];
        for (var repetition = 0; repetition <= Repetitions; repetition++)
        {
            copied.Add(await MeasureAsync(bare.RunAsync));
            loaded.Add(await MeasureAsync(LoadAsync));
            generated.Add(await Measurement.OnceAsync(() => GenerateAsync(new DiscardTarget(), Cores)));
            onOneCore.Add(await Measurement.OnceAsync(() => GenerateAsync(new DiscardTarget(), 1)));
        }

        await WriteAsync(bytes, Median(copied), Median(generated), Median(onOneCore), Median(loaded));
    }

    // The first run is a warm-up.
    private static Measurement Median(List<Measurement> runs) => Measurement.Median(runs[1..]);

    private async Task WriteAsync(
        long bytes,
        Measurement copied,
        Measurement generated,
        Measurement onOneCore,
        Measurement loaded
    )
    {
        var results = new ResultsFile(
            "load",
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {options.Patients:N0} patients, {rows:N0} rows, {bytes / 1e6:N1} MB in PostgreSQL's binary format.
                {Cores} cores, {server.Description}, durability off. Median of {Repetitions} runs.
                """
            ),
            "step",
            "seconds",
            "rows per second",
            "relative to COPY",
            "CPU seconds"
        );
        Add("plain `COPY FROM` files, one connection per core", copied);
        Add("generate and load", loaded);
        Add("generate only, all cores", generated);
        Add("generate only, one core", onOneCore);
        await results.WriteAsync();

        void Add(string what, Measurement measured) =>
            results.Add(
                what,
                ResultsFile.Number(measured.Wall.TotalSeconds, 3),
                ResultsFile.Number(rows / measured.Wall.TotalSeconds),
                ResultsFile.Number(measured.Wall / copied.Wall, 2),
                ResultsFile.Number(measured.Processor.TotalSeconds, 3)
            );
    }

    private async Task<Measurement> MeasureAsync(Func<Task> load)
    {
        await server.ExecuteAsync(BenchmarkServer.Empty);
        var measured = await Measurement.OnceAsync(load);
        BenchmarkException.ThrowUnlessEqual(rows, await server.CountRowsAsync(), "rows in schema raw");
        return measured;
    }

    private Task LoadAsync() => PostgresLoader.LoadAsync(options, server.Target, Cores, CancellationToken.None);

    private async Task<IReadOnlyList<TableDigest>> GenerateAsync(ICopyTarget target, int threads)
    {
        var sink = new CopySink(target);
        await PracticeGenerator.GenerateAsync(options, sink, threads, CancellationToken.None);
        return await sink.CompleteAsync(CancellationToken.None);
    }
}
