using System.Runtime.InteropServices;

namespace DentalSynth.Generators.Simulation;

/// <summary>Passes rows on and counts them by phase and table. One for each worker.</summary>
internal sealed class PhaseWriter(IRowWriter inner)
{
    private readonly CountedRows[] phases = [.. Enum.GetValues<PhaseName>().Select(_ => new CountedRows(inner))];

    /// <summary>Returns where the rows of a phase go.</summary>
    public IRowWriter Of(PhaseName phase) => phases[(int)phase - 1];

    /// <summary>Writes rows of a phase.</summary>
    public void AddAll(PhaseName phase, IEnumerable<IRow> rows)
    {
        foreach (var row in rows)
        {
            Of(phase).Add(row);
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
            .SelectMany(writer => writer.phases[(int)phase - 1].Counts)
            .GroupBy(count => count.Key.Name, count => count.Value)
            .OrderBy(table => table.Key, StringComparer.Ordinal)
            .ToDictionary(table => table.Key, table => table.Sum());

    private sealed class CountedRows(IRowWriter inner) : IRowWriter
    {
        public Dictionary<TableDefinition, long> Counts { get; } = [];

        public void Add(IRow row)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(Counts, row.Table, out _)++;
            inner.Add(row);
        }

        public ValueTask FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);
    }
}
