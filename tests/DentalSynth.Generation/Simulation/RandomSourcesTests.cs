namespace DentalSynth.Generation.Simulation;

public sealed class RandomSourcesTests
{
    private const int Keys = 20_000;
    private static readonly RandomSources Sources = new(42);

    [Fact]
    public void The_same_decision_always_draws_the_same() =>
        Assert.Equal(Draws(new RandomSources(42).For("fee", 7)), Draws(new RandomSources(42).For("fee", 7)));

    [Fact]
    public void Another_seed_purpose_key_or_part_draws_something_else()
    {
        ulong[][] draws =
        [
            Draws(Sources.For("fee", 7)),
            Draws(new RandomSources(43).For("fee", 7)),
            Draws(Sources.For("tooth", 7)),
            Draws(Sources.For("fee", 8)),
            Draws(Sources.For("fee", 7, 0)),
            Draws(Sources.For("fee", 7, 1)),
        ];

        Assert.Equal(draws.Length * draws[0].Length, draws.SelectMany(values => values).Distinct().Count());
    }

    [Fact]
    public void A_seed_and_a_key_are_not_interchangeable()
    {
        var draws =
            from seed in Enumerable.Range(-20, 41)
            from key in Enumerable.Range(-20, 41)
            select new RandomSources(seed).For("fee", key).NextBits();

        Assert.Equal(41 * 41, draws.Distinct().Count());
    }

    [Fact]
    public void A_decision_about_two_things_is_none_about_one_thing()
    {
        var two =
            from key in Enumerable.Range(0, 50)
            from part in Enumerable.Range(0, 50)
            select Sources.For("x", key, part);
        var one =
            from key in Enumerable.Range(0, 50)
            from part in Enumerable.Range(0, 50)
            select Sources.For("x", (key * 1_000_003L) + part);

        Assert.Equal(5_000, two.Concat(one).Select(source => source.NextBits()).Distinct().Count());
    }

    [Fact]
    public void Neighbours_draw_independently() =>
        AssertIndependent(key => Sources.For("fee", key).Share(), key => Sources.For("fee", key + 1).Share());

    [Fact]
    public void Purposes_draw_independently() =>
        AssertIndependent(key => Sources.For("fee", key).Share(), key => Sources.For("tooth", key).Share());

    [Fact]
    public void Seeds_draw_independently() =>
        AssertIndependent(key => Sources.For("fee", key).Share(), key => new RandomSources(43).For("fee", key).Share());

    [Fact]
    public void Parts_draw_independently() =>
        AssertIndependent(key => Sources.For("fee", 7, key).Share(), key => Sources.For("fee", 8, key).Share());

    [Fact]
    public void First_draws_of_neighbours_are_spread_evenly() =>
        Uniformity.AssertEven(16, Enumerable.Range(0, Keys).Select(key => Sources.For("fee", key).Below(16)));

    [Fact]
    public void First_draws_of_keys_of_different_patients_are_spread_evenly() =>
        Uniformity.AssertEven(16, Enumerable.Range(1, Keys).Select(key => Sources.For("fee", key * 1_000L).Below(16)));

    private static ulong[] Draws(RandomSource source) => [source.NextBits(), source.NextBits(), source.NextBits()];

    private static void AssertIndependent(Func<int, double> first, Func<int, double> second)
    {
        var pairs = Enumerable.Range(0, Keys).Select(key => (first(key) - 0.5) * (second(key) - 0.5));

        // Under independence the sum has mean 0 and the variance of a product of uniform numbers, 1/144.
        Assert.InRange(pairs.Sum() * 12 / Math.Sqrt(Keys), -4, 4);
    }
}
