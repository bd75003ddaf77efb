using DentalSynth.Generation.Generated;

namespace DentalSynth.Generation.Determinism;

public sealed class ShardTests
{
    [Theory]
    [InlineData(800, 3)]
    [InlineData(5_300, 2)]
    [InlineData(3, 7)]
    public async Task All_shards_together_are_the_whole_row_for_row(int patients, int shards)
    {
        var options = GeneratedPractice.With(patients) with { StartDate = GeneratedPractice.AsOf.AddDays(-60) };
        var whole = new RowPrints(await GeneratedPractice.Make(options));

        var parts = await Task.WhenAll(
            Enumerable
                .Range(1, shards)
                .Select(shard => GeneratedPractice.Make(options with { Shard = shard, Shards = shards }, threads: 1))
        );

        var together = new RowPrints(parts.SelectMany(part => part.All));
        Assert.Empty(whole.LostIn(together, _ => true));
        Assert.Empty(together.Beyond(whole));
    }

    [Fact]
    public async Task Shards_are_of_about_the_same_size()
    {
        var options = GeneratedPractice.With(1_000) with { Shards = 5 };

        foreach (var shard in Enumerable.Range(1, 5))
        {
            var part = await GeneratedPractice.Make(options with { Shard = shard });
            Assert.InRange(part.Rows<Generators.Tables.Patient>().Count, 160, 240);
        }
    }
}
