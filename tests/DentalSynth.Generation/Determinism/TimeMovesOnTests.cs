using DentalSynth.Generation.Invariants;

namespace DentalSynth.Generation.Determinism;

public sealed class TimeMovesOnTests
{
    // A new row may well tell of an older day: what is paid was done before, an illness began before it was heard of.
    private static readonly HashSet<string> OlderDays =
    [
        "adjustment.ProcDate",
        "allergy.DateAdverseReaction",
        "claim.DateService",
        "claimproc.ProcDate",
        "disease.DateStart",
        "disease.DateStop",
        "histappointment.SecDateTEntry",
        "insbluebook.ProcDate",
        "paysplit.ProcDate",
        "recall.DatePrevious",
        "statement.DateRangeFrom",
        "taskhist.DateTask",
        "taskhist.DateTimeEntry",
        "taskhist.DateTimeOriginal",
        "taskhist.SecDateTEdit",
    ];

    public static TheoryData<int> Days { get; } = [1, 45, 300];

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Time_changes_only_what_waits_for_something_or_sums_up(int days)
    {
        var (before, after) = await LaterPractice.Both(days);

        var unexpected = before
            .ChangedIn(after)
            .SelectMany(
                row => RowPrints.DifferingColumns(row.Before, row.After),
                (row, column) => (row.Before.Table, column)
            )
            .Where(change => !ChangingColumns.Of(change.Table.Name).Contains(change.column))
            .Select(change => $"{change.Table.Name}.{change.column}");

        Assert.Empty(unexpected.Distinct());
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task What_is_new_is_dated_after_time_moved_on(int days)
    {
        var (before, after) = await LaterPractice.Both(days);
        var moved = LaterPractice.Earlier.ToDateTime(TimeOnly.MinValue);

        var earlier = after
            .Beyond(before)
            .SelectMany(row => RowDates.Of(row), (row, date) => (Column: $"{row.Table.Name}.{date.Column}", date.Value))
            .Where(date => date.Value < moved && !OlderDays.Contains(date.Column))
            .Select(date => date.Column);

        Assert.Empty(earlier.Distinct());
    }
}
