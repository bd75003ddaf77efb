using System.Collections.Concurrent;
using DentalSynth.Generators;
using DentalSynth.Generators.Output;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Generated;

/// <summary>A practice in memory, with all its rows.</summary>
internal sealed class GeneratedPractice
{
    public static readonly DateOnly AsOf = new(2026, 1, 31);

    private static readonly ConcurrentDictionary<int, Lazy<Task<GeneratedPractice>>> BySize = new();

    private readonly MemorySink sink = new();
    private readonly ConcurrentDictionary<Type, object> tables = new();

    private GeneratedPractice(GenerationOptions options) => Options = options;

    public GenerationOptions Options { get; }

    /// <summary>Gets the rows as the sink keeps them, unsorted.</summary>
    public IPracticeRows Stored => sink;

    public IReadOnlyList<IRow> All => Rows<IRow>();

    /// <summary>Returns the practice of so many patients that tests share. It is made once.</summary>
    public static Task<GeneratedPractice> Of(int patients) =>
        BySize.GetOrAdd(patients, size => new(() => Make(With(size)))).Value;

    public static async Task<GeneratedPractice> Make(GenerationOptions options, int threads = 2)
    {
        var practice = new GeneratedPractice(options);
        var stop = TestContext.Current.CancellationToken;
        await PracticeGenerator.GenerateAsync(options, practice.sink, threads, stop);
        return practice;
    }

    public static GenerationOptions With(int patients) => new() { AsOf = AsOf, Patients = patients };

    /// <summary>Returns the rows of a table, by primary key.</summary>
    public IReadOnlyList<TRow> Rows<TRow>()
        where TRow : IRow => (IReadOnlyList<TRow>)tables.GetOrAdd(typeof(TRow), _ => sink.Rows<TRow>());

    public Task<IReadOnlyList<TableDigest>> Digests() => sink.CompleteAsync(TestContext.Current.CancellationToken);
}
