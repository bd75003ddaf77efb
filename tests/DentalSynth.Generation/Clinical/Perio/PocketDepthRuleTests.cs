using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Clinical.Perio;

namespace DentalSynth.Generation.Clinical.Perio;

public sealed class PocketDepthRuleTests
{
    private static readonly PocketDepthRule Rule = new(leastAdded: 2, mostAdded: 4, leftAfterScaling: 1);
    private static readonly GumState Healthy = new(false, false, 0);
    private static readonly GumState Diseased = new(true, false, 0);

    [Fact]
    public void Healthy_gums_have_no_deep_pocket() =>
        Assert.All(Depths(Healthy), depths => Assert.All(depths, depth => Assert.InRange(depth, 1, 3)));

    [Fact]
    public void Diseased_gums_have_a_deep_pocket_at_every_tooth() =>
        Assert.All(Depths(Diseased), depths => Assert.InRange(depths.Max(), PocketDepthRule.Deep, 7));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Each_year_without_scaling_adds_a_millimetre_between_the_teeth(int years)
    {
        var pairs = Depths(Diseased).Zip(Depths(Diseased with { YearsUntreated = years }));

        Assert.All(pairs, pair => Assert.Equal(pair.First[0] + years, pair.Second[0]));
    }

    [Fact]
    public void Scaling_leaves_a_millimetre_of_what_disease_added()
    {
        var pairs = Depths(Healthy).Zip(Depths(Diseased with { IsScaled = true }));

        Assert.All(pairs, pair => Assert.Equal(pair.First[0] + 1, pair.Second[0]));
    }

    [Fact]
    public void No_pocket_is_deeper_than_twelve_millimetres() =>
        Assert.All(Depths(Diseased with { YearsUntreated = 40 }), depths => Assert.Equal(12, depths.Max()));

    private static IReadOnlyList<short[]> Depths(GumState state) => Draws.Of(random => Rule.Depths(state, random));
}
