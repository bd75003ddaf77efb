using System.Runtime.InteropServices;

namespace DentalSynth.Generators.Simulation;

/// <summary>Passes rows on and counts them by phase and table. One for each worker.</summary>
internal sealed class PhaseWriter(IRowWriter inner) : IRowWriter
{
    private readonly Dictionary<TableDefinition, long>[] counts =
    [
        .. Enum.GetValues<PhaseName>().Select(_ => new Dictionary<TableDefinition, long>()),
    ];

    /// <summary>Gets or sets the phase that rows are counted for.</summary>
    public PhaseName Phase { get; set; } = PhaseName.Foundation;

    public void Add(IRow row)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(counts[(int)Phase - 1], row.Table, out _)++;
        inner.Add(row);
    }

    /// <summary>Writes rows of a phase.</summary>
    public void AddAll(PhaseName phase, IEnumerable<IRow> rows)
    {
        Phase = phase;
        foreach (var row in rows)
        {
            Add(row);
        }
    }

    public ValueTask FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    /// <summary>Returns what all workers have written together.</summary>
    public static IReadOnlyList<GenerationProgress> Sum(IReadOnlyCollection<PhaseWriter> writers) =>
        [
            .. Enum.GetValues<PhaseName>()
                .Select(phase => new GenerationProgress((int)phase, phase.ToString(), Sum(writers, phase))),
        ];

    private static Dictionary<string, long> Sum(IEnumerable<PhaseWriter> writers, PhaseName phase) =>
        writers
            .SelectMany(writer => writer.counts[(int)phase - 1])
            .GroupBy(count => count.Key.Name, count => count.Value)
            .OrderBy(table => table.Key, StringComparer.Ordinal)
            .ToDictionary(table => table.Key, table => table.Sum());
}
