namespace DentalSynth.Generation.Determinism;

public sealed class TimeMovesOnTests
{
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
            .Where(change => !change.Table.Declared.Changes.Split(' ').Contains(change.column))
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
            .SelectMany(row => RowDates.Of(row), (row, date) => (row.Table, date.Column, date.Value))
            .Where(date => date.Value < moved && !MayBePast(date.Table.Declared).Contains(date.Column))
            .Select(date => $"{date.Table.Name}.{date.Column}");

        Assert.Empty(earlier.Distinct());
    }

    private static IEnumerable<string> MayBePast(TableAttribute table) =>
        [.. table.Backdated.Split(' '), .. table.History.Split(' ')];
}
