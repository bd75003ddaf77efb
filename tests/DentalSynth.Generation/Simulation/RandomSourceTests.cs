namespace DentalSynth.Generation.Simulation;

public sealed class RandomSourceTests
{
    private const int Draws = 50_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1_000)]
    public void Numbers_below_a_bound_are_spread_evenly(int bound)
    {
        var source = Source();

        Uniformity.AssertEven(bound, Enumerable.Range(0, Draws).Select(_ => source.Below(bound)));
    }

    [Fact]
    public void Bounds_up_to_the_largest_integer_are_kept()
    {
        var source = Source();

        Assert.All(
            Enumerable.Range(0, 1_000).Select(_ => source.Below(int.MaxValue)),
            number => Assert.InRange(number, 0, int.MaxValue - 1)
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void There_is_nothing_below_a_bound_under_one(int bound) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Source().Below(bound));

    [Theory]
    [InlineData(5, 5)]
    [InlineData(-3, 3)]
    [InlineData(10, 12)]
    public void Both_ends_of_a_range_come_up(int low, int high)
    {
        var source = Source();

        var numbers = Enumerable.Range(0, 1_000).Select(_ => source.Between(low, high)).ToList();

        Assert.Equal((low, high), (numbers.Min(), numbers.Max()));
    }

    [Fact]
    public void A_reversed_range_is_rejected() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Source().Between(2, 1));

    [Fact]
    public void Shares_are_spread_evenly_from_zero_to_below_one()
    {
        var source = Source();

        Uniformity.AssertEven(100, Enumerable.Range(0, Draws).Select(_ => (int)(source.Share() * 100)));
    }

    [Fact]
    public void Every_bit_is_set_half_of_the_time()
    {
        var source = Source();
        var counts = new int[64];
        for (var draw = 0; draw < Draws; draw++)
        {
            var bits = source.NextBits();
            for (var bit = 0; bit < counts.Length; bit++)
            {
                counts[bit] += (int)(bits >> bit & 1);
            }
        }

        Assert.All(counts, count => Assert.InRange(count, (Draws / 2) - 500, (Draws / 2) + 500));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.25)]
    [InlineData(1)]
    public void Something_happens_as_often_as_its_chance(double probability)
    {
        var source = Source();

        var hits = Enumerable.Range(0, Draws).Count(_ => source.Chance(probability));

        var band = 4 * Math.Sqrt(Draws * probability * (1 - probability));
        Assert.InRange(hits, (Draws * probability) - band, (Draws * probability) + band);
    }

    [Fact]
    public void Each_item_is_picked_as_often_as_another()
    {
        var source = Source();

        Uniformity.AssertEven(3, Enumerable.Range(0, Draws).Select(_ => source.Pick([0, 1, 2])));
    }

    [Fact]
    public void An_index_is_picked_by_its_weight_and_never_without_one()
    {
        var source = Source();

        var picked = Enumerable.Range(0, Draws).Select(_ => source.PickIndex([0, 3, 0, 1, 0])).ToList();

        Assert.Equal([1, 3], picked.Distinct().Order());
        Assert.InRange(picked.Count(index => index == 1), Draws * 0.74, Draws * 0.76);
    }

    [Fact]
    public void Picking_without_any_weight_throws() =>
        Assert.Throws<ArgumentException>(() => Source().PickIndex([0, 0]));

    // A change of these numbers changes every practice ever generated: it belongs into the changelog.
    [Fact]
    public void The_sequence_never_changes()
    {
        var source = new RandomSources(42).For("golden", 7);
        var other = new RandomSources(-1).For("golden", long.MaxValue, 3);

        Assert.Equal(
            [0xDB7C68433641E6E0, 0x8965A8745920C7C8, 0x790337682AA5425D, 0x51943E3093979D26],
            new[] { source.NextBits(), source.NextBits(), other.NextBits(), other.NextBits() }
        );
        Assert.Equal(
            (535, -30, 0.780580904002),
            (source.Below(1_000), source.Between(-50, 50), Math.Round(source.Share(), 12))
        );
    }

    private static RandomSource Source() => new RandomSources(42).For("test", 1);
}
