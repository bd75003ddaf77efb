using DentalSynth.Generation.Tables;
using DentalSynth.Generators.Output;
using DentalSynth.Generators.Tables;

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

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(600)]
    public void Every_bit_of_a_row_changes_about_half_of_its_hash(int length)
    {
        var row = Enumerable.Range(0, length).Select(index => (byte)(index * 37 % 256)).ToArray();
        var before = RowHash.Of(row);
        for (var bit = 0; bit < length * 8; bit++)
        {
            row[bit / 8] ^= (byte)(1 << (bit % 8));

            Assert.InRange((int)UInt128.PopCount(before ^ RowHash.Of(row)), 32, 96);

            row[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void A_row_that_is_longer_by_a_zero_has_another_hash() =>
        Assert.NotEqual(RowHash.Of(new byte[20]), RowHash.Of(new byte[21]));

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

        Assert.Equal("patientlink 1 34a11dd484b5c0023f6b40ca7a1c6f06", digest.Single().ToString());
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
