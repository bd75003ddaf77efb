using DentalSynth.Generators.Sinks;
using DentalSynth.Generators.Sinks.Csv;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Sinks;

public sealed class CsvSinkTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dentalsynth-csv").FullName;
    private IReadOnlyList<TableDigest> digests = [];

    [Fact]
    public async Task The_first_line_names_the_columns_in_the_order_of_the_table()
    {
        await Write(new ZipCode { ZipCodeNum = 1 });

        Assert.Equal(
            """
            "ZipCodeNum","ZipCodeDigits","City","State","IsFrequent"
            """,
            Lines()[0]
        );
    }

    [Fact]
    public async Task Null_and_the_empty_text_can_be_told_apart()
    {
        await Write(new ZipCode { ZipCodeNum = 7, ZipCodeDigits = "" });

        Assert.Equal("7,\"\",,,", Lines()[1]);
    }

    [Fact]
    public async Task Quotes_commas_and_booleans_are_written_as_postgres_reads_them()
    {
        await Write(
            new ZipCode
            {
                ZipCodeNum = 7,
                City = "Say \"Ah\", OH",
                IsFrequent = true,
            }
        );

        Assert.Equal("7,,\"Say \"\"Ah\"\", OH\",,t", Lines()[1]);
    }

    [Fact]
    public async Task The_digest_is_that_of_any_other_sink()
    {
        var row = new ZipCode { ZipCodeNum = 7, City = "Ohio City" };
        var memory = new MemorySink();
        memory.OpenWriter().Add(row);

        await Write(row);

        Assert.Equal(await memory.CompleteAsync(TestContext.Current.CancellationToken), digests);
    }

    [Fact]
    public async Task A_text_that_is_too_long_for_its_column_is_refused()
    {
        var row = new ZipCode { ZipCodeNum = 7, State = new string('x', 21) };

        var refusal = await Assert.ThrowsAsync<ColumnValueException>(() => Write(row));

        Assert.Equal("State", refusal.Column);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task Write(IRow row)
    {
        await using var sink = new CsvSink(folder);
        sink.OpenWriter().Add(row);
        digests = await sink.CompleteAsync(TestContext.Current.CancellationToken);
    }

    private string[] Lines() => File.ReadAllLines(Path.Join(folder, "zipcode.csv"));
}
