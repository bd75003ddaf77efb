using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Clinical.Perio;

/// <summary>Healthy gums have pockets of up to three millimetres; disease adds to them, and again each year that it is left
/// alone; scaling takes most of it away.</summary>
/// <remarks>Read by the dbt model stg_opendental__periomeasure.</remarks>
/// <param name="leastAdded">Millimetres that disease adds at the least.</param>
/// <param name="mostAdded">Millimetres that it adds at the most when it is found.</param>
/// <param name="leftAfterScaling">Millimetres of it that are left after scaling.</param>
public sealed class PocketDepthRule(int leastAdded, int mostAdded, int leftAfterScaling)
{
    /// <summary>Sites around a tooth: three towards the cheek, three towards the tongue.</summary>
    public const int Sites = 6;

    /// <summary>The depth from which on a pocket is a sign of disease, in millimetres.</summary>
    public const int Deep = 4;

    private const int Healthy = 3;
    private const int Deepest = 12;

    /// <summary>Returns the depths around a tooth in millimetres.</summary>
    /// <param name="state">How the gums are.</param>
    /// <param name="random">The tooth's source: the same for each examination, so that depths follow from the state.</param>
    public short[] Depths(GumState state, RandomSource random)
    {
        var depths = new short[Sites];
        for (var site = 0; site < Sites; site++)
        {
            var between = site is 0 or 2 or 3 or 5; // beside the next tooth, where disease sits first
            var healthy = random.Between(between ? 2 : 1, Healthy);
            var added = Added(state, random.Between(leastAdded, mostAdded));
            depths[site] = (short)Math.Min(Deepest, healthy + (between ? added : added / 2));
        }

        return depths;
    }

    private int Added(GumState state, int found)
    {
        if (!state.IsDiseased)
        {
            return 0;
        }

        return state.IsScaled ? Math.Min(found, leftAfterScaling) : found + state.YearsUntreated;
    }
}
