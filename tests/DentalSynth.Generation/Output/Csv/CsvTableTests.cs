using DentalSynth.Generators.Reference;

namespace DentalSynth.Generation.Output.Csv;

public sealed class CsvTableTests
{
    [Fact]
    public void A_cell_in_quotes_may_hold_commas()
    {
        var row = Assert.Single(Read("A,B,C\n1,\"x,y\",\n"));

        Assert.Equal("x,y", row.Text("B"));
        Assert.Equal(["x", "y"], row.List("B"));
        Assert.Null(row.OptionalText("C"));
        Assert.Empty(row.List("C"));
    }

    [Fact]
    public void Cells_are_read_as_what_they_are()
    {
        var row = Assert.Single(Read("Whole,Weight,Fee,Flag,Choice\n-7,2.5,105,yes,Monday\n"));

        Assert.Equal(-7, row.Number("Whole"));
        Assert.Equal(2.5, row.Weight("Weight"));
        Assert.Equal(Money.FromDollars(105), row.Dollars("Fee"));
        Assert.True(row.Flag("Flag"));
        Assert.Equal(DayOfWeek.Monday, row.Choice<DayOfWeek>("Choice"));
    }

    [Theory]
    [InlineData("A\n1\nx\n", "facts.csv, line 3: A is no whole number but 'x'")]
    [InlineData("A\n1\n\"\"\n", "facts.csv, line 3: A is blank")]
    [InlineData("B\n1\n", "facts.csv, line 2: there is no column A")]
    [InlineData("A\n1,2\n", "facts.csv, line 2: it has 2 cells and the header 1")]
    [InlineData("A\n\"1\n", "facts.csv, line 2: the quote at character 1 is not closed")]
    [InlineData("", "facts.csv, line 1: there is no header")]
    public void A_broken_line_is_named(string text, string message)
    {
        var error = Assert.Throws<ReferenceDataException>(() => Read(text).Sum(row => row.Number("A")));

        Assert.Equal(message, error.Message);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1,5")]
    [InlineData("NaN")]
    public void A_weight_is_a_number_above_0(string text)
    {
        var row = Assert.Single(Read($"A\n\"{text}\"\n"));

        Assert.Throws<ReferenceDataException>(() => row.Weight("A"));
    }

    [Fact]
    public void Neither_flags_nor_choices_are_guessed()
    {
        var row = Assert.Single(Read("A\n8\n"));

        Assert.Throws<ReferenceDataException>(() => row.Flag("A"));
        Assert.Throws<ReferenceDataException>(() => row.Choice<DayOfWeek>("A"));
    }

    [Fact]
    public void A_table_that_is_not_there_is_named() =>
        Assert.Equal("none.csv", Assert.Throws<FileNotFoundException>(() => CsvTable.Read("none.csv")).FileName);

    private static IReadOnlyList<CsvRow> Read(string text) => CsvTable.Read("facts.csv", new StringReader(text));
}
