using DentalSynth.Generation.Tables;
using DentalSynth.Generators.Output;
using DentalSynth.Generators.Output.Csv;
using Task = System.Threading.Tasks.Task;

namespace DentalSynth.Generation.Output.Csv;

public sealed class CsvSinkTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dentalsynth-csv").FullName;

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
    public async Task A_text_that_is_too_long_for_its_column_is_refused()
    {
        var row = new ZipCode { ZipCodeNum = 7, State = new string('x', 21) };

        var refusal = await Assert.ThrowsAsync<ColumnValueException>(() => Write(row));

        Assert.Equal("State", refusal.Column);
    }

    [Fact]
    public async Task Lines_of_all_writers_stand_in_the_order_of_their_keys()
    {
        using var sink = new CsvSink(folder);
        var writers = new[] { sink.OpenWriter(), sink.OpenWriter() };
        for (var key = 9; key > 0; key--)
        {
            writers[key % 2].Add(new ZipCode { ZipCodeNum = key });
        }

        await sink.CompleteAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(1, 9).Select(key => $"{key},,,,"), Lines().Skip(1));
    }

    [Fact]
    public async Task More_lines_than_fit_in_memory_are_merged_and_nothing_else_is_left()
    {
        var note = new string('n', 100_000);
        using (var sink = new CsvSink(folder))
        {
            var writer = sink.OpenWriter();
            for (var key = 200; key > 0; key--)
            {
                writer.Add(new ProcNote { ProcNoteNum = key, Note = note });
            }

            await sink.CompleteAsync(TestContext.Current.CancellationToken);
        }

        var lines = await File.ReadAllLinesAsync(
            Path.Join(folder, "procnote.csv"),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(Enumerable.Range(1, 200), lines.Skip(1).Select(line => int.Parse(line.Split(',')[0], null)));
        Assert.Equal(["procnote.csv"], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_digests_are_those_of_any_other_sink()
    {
        var memory = new MemorySink();
        using var csv = new CsvSink(folder);
        foreach (var row in RowTables.All.Select(table => RowTypes.MakeFull(table, 7)))
        {
            memory.OpenWriter().Add(row);
            csv.OpenWriter().Add(row);
        }

        var token = TestContext.Current.CancellationToken;
        Assert.Equal(await memory.CompleteAsync(token), await csv.CompleteAsync(token));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task Write(IRow row)
    {
        using var sink = new CsvSink(folder);
        var writer = sink.OpenWriter();
        writer.Add(row);
        await sink.CompleteAsync(TestContext.Current.CancellationToken);
    }

    private string[] Lines() => File.ReadAllLines(Path.Join(folder, "zipcode.csv"));
}
