using System.Runtime.InteropServices;
using DentalSynth.Generators;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Output;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Volumes;

/// <summary>Counts the rows of a practice, by table and by what matters about some of them; keeps none.</summary>
internal sealed class RowCounts : IRowSink
{
    private readonly WriterList<Counter> counters = new();
    private readonly DateOnly asOf;

    private RowCounts(DateOnly asOf) => this.asOf = asOf;

    public static async Task<RowCounts> Of(GenerationOptions options)
    {
        var counts = new RowCounts(options.AsOf);
        await PracticeGenerator.GenerateAsync(options, counts, threads: 2, TestContext.Current.CancellationToken);
        return counts;
    }

    public int Count(string what) => counters.All.Sum(counter => counter.Counts.GetValueOrDefault(what));

    public IRowWriter OpenWriter() => counters.Add(_ => new Counter(asOf));

    public Task<IReadOnlyList<TableDigest>> CompleteAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<TableDigest>>([]);

    private sealed class Counter(DateOnly asOf) : IRowWriter
    {
        public Dictionary<string, int> Counts { get; } = [];

        public void Add(IRow row)
        {
            Count(row.Table.Name);
            switch (row)
            {
                case Appointment visit:
                    Count(((AptStatus)visit.AptStatus!).ToString());
                    break;
                case Patient patient:
                    Count(AgeGroup(patient.Birthdate!.Value));
                    break;
                case PatPlan { Ordinal: 1 }:
                    Count("insured");
                    break;
            }
        }

        public ValueTask FlushAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

        private string AgeGroup(DateOnly birthdate)
        {
            var isChild = birthdate > asOf.AddYears(-18);
            var isSenior = birthdate <= asOf.AddYears(-65);
            return isChild ? "children"
                : isSenior ? "seniors"
                : "adults";
        }

        private void Count(string what) => CollectionsMarshal.GetValueRefOrAddDefault(Counts, what, out _)++;
    }
}
