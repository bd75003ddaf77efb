using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Validation;
using DentalSynth.Generators.Validation.Integrity;

namespace DentalSynth.Generation.Validation;

/// <summary>The checks that go by lists notice each line of them.</summary>
public sealed class ListedColumnTests
{
    [Fact]
    public async Task A_code_outside_its_list_and_a_text_of_another_form_are_noticed()
    {
        var rows = (await GeneratedPractice.Of(1_000)).Stored;
        var missed =
            from column in CodeChecks.Columns
            let row = rows.RowsOf(column.Table).FirstOrDefault(row => row.Value(column.Column) is not (null or ""))
            where row is not null
            let broken = Altered.Row(row, column.Column, Impossible(row.Value(column.Column)))
            where !CodeChecks.All.Any(check => IsBrokenBy(check, broken))
            select $"{column.Table.Name}.{column.Column}";

        Assert.Equal([], missed);
    }

    [Fact]
    public async Task Two_dates_in_the_other_order_are_noticed()
    {
        var check = PracticeValidator.Checks.Single(check => check.Name == "The_dates_of_a_row_are_in_order");
        var rows = (await GeneratedPractice.Of(1_000)).Stored;
        var missed =
            from order in DateChecks.Orders
            let row = rows.RowsOf(order.Table)
                .FirstOrDefault(row => row.Value(order.Earlier) is not null && row.Value(order.Later) is not null)
            where row is null || !IsBrokenBy(check, Altered.Row(row, order.Earlier, Last(row.Value(order.Earlier))))
            select $"{order.Table.Name} {order.Earlier} {order.Later}";

        Assert.Equal([], missed);
    }

    [Fact]
    public async Task Two_rows_that_say_the_same_are_noticed()
    {
        var check = PracticeValidator.Checks.Single(check => check.Name == "No_two_rows_say_the_same");
        var rows = (await GeneratedPractice.Of(1_000)).Stored;
        var missed =
            from line in KeyChecks.Unique
            let row = rows.RowsOf(line.Table)
                .FirstOrDefault(row => line.Words.Any(column => row.Value(column) is not (null or "")))
            where row is null || !IsBrokenBy(check, row, Altered.Row(row, line.Table.PrimaryKey, row.Key + 1))
            select $"{line.Table.Name} {string.Join(' ', line.Words)}";

        Assert.Equal([], missed);
    }

    private static bool IsBrokenBy(PracticeCheck check, params IRow[] rows) =>
        check.Offenders(new(new SomeRows(rows), GeneratedPractice.With(1_000))).Any();

    private static object Impossible(object? value) =>
        value switch
        {
            string => "?",
            short => (short)999,
            int => 999,
            _ => 999L,
        };

    private static object Last(object? value) =>
        value switch
        {
            DateOnly => DateOnly.MaxValue,
            TimeOnly => TimeOnly.MaxValue,
            _ => DateTime.MaxValue,
        };

    private sealed class SomeRows(IRow[] rows) : IPracticeRows
    {
        public IEnumerable<IRow> RowsOf(TableDefinition table) => rows.Where(row => row.Table == table);
    }
}
