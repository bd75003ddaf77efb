using System.Collections.Concurrent;
using DentalSynth.Generators;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Output;

namespace DentalSynth.Generation.Phases;

/// <summary>A practice with all rows that it has before its first patient.</summary>
internal sealed class OpenedPractice
{
    public static readonly DateOnly Opened = new(2023, 1, 1);
    public static readonly OpenedPractice Demo = new(5_000);

    private readonly MemorySink sink = new();
    private readonly ConcurrentDictionary<Type, object> tables = new();
    private readonly PracticeRows rows;

    public OpenedPractice(int patients, long seed = 42)
    {
        var run = new RunContext(
            new()
            {
                AsOf = new(2026, 1, 31),
                StartDate = Opened,
                Patients = patients,
                Seed = seed,
            }
        );
        Practice = run.Practice;
        rows = new(run);
        var writer = sink.OpenWriter();
        foreach (var row in All())
        {
            writer.Add(row);
        }
    }

    public Practice Practice { get; }

    public IReadOnlyList<TRow> Rows<TRow>()
        where TRow : IRow => (IReadOnlyList<TRow>)tables.GetOrAdd(typeof(TRow), _ => sink.Rows<TRow>());

    public async Task<string> FingerprintAsync() => string.Join('\n', await sink.CompleteAsync(default));

    private IEnumerable<IRow> All() =>
        rows.Foundation()
            .Concat(rows.Patients())
            .Concat(rows.Insurance())
            .Concat(rows.Clinical())
            .Concat(rows.Supporting());
}
