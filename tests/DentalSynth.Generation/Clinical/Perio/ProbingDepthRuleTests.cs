using DentalSynth.Generators.Clinical.Perio;

namespace DentalSynth.Generation.Clinical.Perio;

public sealed class ProbingDepthRuleTests
{
    private static readonly ProbingDepthRule Rule = new(leastAdded: 2, mostAdded: 4, leftAfterScaling: 1);
    private static readonly PerioState Healthy = new(false, false, 0);
    private static readonly PerioState Diseased = new(true, false, 0);

    [Fact]
    public void Healthy_teeth_have_no_deep_site() =>
        Assert.All(Depths(Healthy), depths => Assert.All(depths, depth => Assert.InRange(depth, 1, 3)));

    [Fact]
    public void Every_diseased_tooth_has_a_deep_site() =>
        Assert.All(Depths(Diseased), depths => Assert.InRange(depths.Max(), ProbingDepthRule.Deep, 7));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Each_year_without_SRP_adds_1_mm_interproximally(int years)
    {
        var pairs = Depths(Diseased).Zip(Depths(Diseased with { YearsUntreated = years }));

        Assert.All(pairs, pair => Assert.Equal(pair.First[0] + years, pair.Second[0]));
    }

    [Fact]
    public void SRP_leaves_1_mm_of_the_added_probing_depth()
    {
        var pairs = Depths(Healthy).Zip(Depths(Diseased with { IsScaled = true }));

        Assert.All(pairs, pair => Assert.Equal(pair.First[0] + 1, pair.Second[0]));
    }

    [Fact]
    public void No_probing_depth_exceeds_12_mm() =>
        Assert.All(Depths(Diseased with { YearsUntreated = 40 }), depths => Assert.Equal(12, depths.Max()));

    private static IReadOnlyList<short[]> Depths(PerioState state) => Draws.Of(random => Rule.Depths(state, random));
}
