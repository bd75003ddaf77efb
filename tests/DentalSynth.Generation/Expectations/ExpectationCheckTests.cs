using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Expectations;

public sealed class ExpectationCheckTests
{
    private static readonly Recall[] Recalls =
    [
        new()
        {
            RecallNum = 1,
            PatNum = 5,
            Note = "call",
            DateDue = new DateOnly(2025, 5, 1),
        },
        new()
        {
            RecallNum = 2,
            PatNum = 5,
            Note = "12",
            DateDue = new DateOnly(2025, 6, 1),
        },
        new()
        {
            RecallNum = 3,
            PatNum = 8,
            DateDue = new DateOnly(2026, 8, 1),
        },
    ];

    [Theory]
    [InlineData("not_null", "Note", "")]
    [InlineData("unique", "PatNum", "PatNum")]
    [InlineData("unique", "PatNum", "PatNum Priority")]
    [InlineData("holds", "PatNum", "PatNum < 8")]
    [InlineData("refers", "RecallNum", "recall PatNum")]
    [InlineData("matches", "Note", "^[a-z]+$")]
    [InlineData("rows", "RecallNum", "4")]
    [InlineData("rows", "RecallNum", "1 2")]
    public void What_is_not_met_is_told(string kind, string column, string argument) =>
        Assert.NotNull(Find(kind, column, argument));

    [Theory]
    [InlineData("not_null", "PatNum", "")]
    [InlineData("unique", "RecallNum", "RecallNum")]
    [InlineData("unique", "PatNum", "PatNum Note")]
    [InlineData("holds", "PatNum", "PatNum in (5, 8)")]
    [InlineData("refers", "PatNum", "recall PatNum")]
    [InlineData("matches", "Note", "^[a-z0-9]+$")]
    [InlineData("rows", "RecallNum", "1 3")]
    [InlineData("any", "RecallNum", "")]
    public void What_is_met_is_not(string kind, string column, string argument) =>
        Assert.Null(Find(kind, column, argument));

    [Fact]
    public void Only_the_rows_concerned_are_asked() =>
        Assert.Null(Find("not_null", "Note", "", where: "RecallNum <= 2"));

    [Fact]
    public void Where_no_row_is_left_there_is_not_any() =>
        Assert.NotNull(Find("any", "RecallNum", "", where: "RecallNum > 3"));

    [Fact]
    public void Staging_leaves_out_recalls_that_are_not_due() =>
        Assert.Null(Find("not_null", "Note", "", isStaged: true));

    private static string? Find(string kind, string column, string argument, string where = "", bool isStaged = false)
    {
        var expectation = new Expectation("recall", column, kind, argument, where, isStaged, IsError: true, Tests: 1);
        return new ExpectationCheck(expectation, Table).Find();
    }

    private static StagedTable Table(string name, bool isStaged) =>
        new(new Rows(), Recall.Table, isStaged ? StagingRule.Of(name) : StagingRule.None, new DateTime(2026, 1, 31));

    private sealed class Rows : IPracticeRows
    {
        public IEnumerable<IRow> RowsOf(TableDefinition table) => Recalls;
    }
}
