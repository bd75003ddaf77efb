using DentalSynth.Generation.Tables;
using DentalSynth.Generators.Output;

namespace DentalSynth.Generation.Output;

public sealed class TableDigestTests
{
    private static readonly IReadOnlyList<IRow> Rows =
    [
        .. RowTables.All.SelectMany(table => Enumerable.Range(1, 20).Select(key => RowTypes.MakeFull(table, key))),
    ];

    [Fact]
    public async Task Any_number_of_workers_gives_the_same_digests()
    {
        var one = await Digests(Rows, workers: 1);
        var three = await Digests(Rows, workers: 3);

        Assert.Equal(RowTables.All.Select(table => (table.Name, 20L)), one.Select(table => (table.Table, table.Rows)));
        Assert.Equal(one, three);
    }

    [Fact]
    public async Task Any_order_gives_the_same_digests() =>
        Assert.Equal(await Digests(Rows, workers: 1), await Digests(Rows.Reverse(), workers: 1));

    [Fact]
    public async Task One_other_value_in_one_row_gives_another_hash()
    {
        var before = await Digests([new PaySplit { SplitNum = 1, SplitAmt = 10 }], workers: 1);
        var after = await Digests([new PaySplit { SplitNum = 1, SplitAmt = 10.01 }], workers: 1);

        Assert.NotEqual(before.Single().Hash, after.Single().Hash);
    }

    [Fact]
    public async Task A_row_twice_does_not_cancel_itself_out()
    {
        var row = new PaySplit { SplitNum = 1 };

        var twice = (await Digests([row, row], workers: 1)).Single();

        Assert.Equal(2, twice.Rows);
        Assert.NotEqual(UInt128.Zero, twice.Hash);
    }

    [Fact]
    public async Task A_hash_is_the_same_on_every_machine()
    {
        var digest = await Digests(
            [
                new PatientLink
                {
                    PatientLinkNum = 1,
                    PatNumFrom = 2,
                    PatNumTo = 3,
                },
            ],
            workers: 1
        );

        Assert.Equal("patientlink 1 88003d5bdb3c1a398b42d751bb480dcd", digest.Single().ToString());
    }

    private static async Task<IReadOnlyList<TableDigest>> Digests(IEnumerable<IRow> rows, int workers)
    {
        var sink = new MemorySink();
        await Parallel.ForEachAsync(
            rows.Chunk(7).Select((chunk, index) => (chunk, index)).GroupBy(part => part.index % workers),
            async (parts, token) =>
            {
                var writer = sink.OpenWriter();
                foreach (var row in parts.SelectMany(part => part.chunk))
                {
                    writer.Add(row);
                }

                await writer.FlushAsync(token);
            }
        );
        return await sink.CompleteAsync(TestContext.Current.CancellationToken);
    }
}
