using System.Collections.Concurrent;
using DentalSynth.Generation.Expectations;
using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Tables;

[assembly: AssemblyFixture(typeof(ExpectedPractice))]

namespace DentalSynth.Generation.Expectations;

/// <summary>A practice of the size and the profile that the dbt project's tests were written for.</summary>
public sealed class ExpectedPractice
{
    private readonly Lazy<Task<GeneratedPractice>> practice = new(() =>
        GeneratedPractice.Make(GeneratedPractice.With(5_000) with { Profile = PracticeProfile.DbtDentalModels })
    );
    private readonly ConcurrentDictionary<(string Table, bool IsStaged), Lazy<StagedTable>> tables = new();

    /// <summary>Returns the expectations of a table that are not met, each with the first rows that break it.</summary>
    internal async Task<IReadOnlyList<(Expectation Expectation, string Told)>> UnmetOf(string table)
    {
        var rows = await practice.Value;
        return
        [
            .. Expectation
                .All.Where(expectation => expectation.Table == table)
                .Select(expectation =>
                    (
                        expectation,
                        Told: new ExpectationCheck(expectation, (name, staged) => Table(rows, name, staged)).Find()
                    )
                )
                .Where(asked => asked.Told is not null)
                .Select(asked => (asked.expectation, $"{asked.expectation}: {asked.Told}")),
        ];
    }

    /// <summary>Returns the number of rows that staging keeps of a table.</summary>
    internal async Task<int> RowsOf(string table) => Table(await practice.Value, table, isStaged: true).Rows.Count;

    private StagedTable Table(GeneratedPractice rows, string name, bool isStaged) =>
        tables
            .GetOrAdd(
                (name, isStaged),
                key =>
                    new(() =>
                        new StagedTable(
                            rows.Stored,
                            RowTables.All.First(table => table.Name == key.Table),
                            key.IsStaged ? StagingRule.Of(key.Table) : StagingRule.None,
                            GeneratedPractice.AsOf.ToDateTime(TimeOnly.MinValue)
                        )
                    )
            )
            .Value;
}
