namespace DentalSynth.Generators.Clinical.Perio;

/// <summary>Healthy sites probe up to 3 mm. Periodontal disease deepens them, more each year without treatment, and SRP
/// reverses most of it.</summary>
/// <remarks>Read by the dbt model stg_opendental__periomeasure.</remarks>
/// <param name="leastAdded">Least probing depth that disease adds, in millimeters.</param>
/// <param name="mostAdded">Most probing depth that disease adds at diagnosis, in millimeters.</param>
/// <param name="leftAfterScaling">Added probing depth that is left after SRP, in millimeters.</param>
public sealed class ProbingDepthRule(int leastAdded, int mostAdded, int leftAfterScaling)
{
    /// <summary>Sites of a tooth: 3 facial and 3 lingual.</summary>
    public const int Sites = 6;

    /// <summary>The smallest probing depth that indicates disease, in millimeters.</summary>
    public const int Deep = 4;

    private const int Healthy = 3; // millimeters: the usual limit of a healthy pocket
    private const int Deepest = 12; // the end of the probe

    /// <summary>Returns the probing depths of a tooth's sites, in millimeters.</summary>
    /// <param name="state">The tooth's periodontal state.</param>
    /// <param name="random">The tooth's random numbers, the same at each exam, so that depths depend on the state
    /// only.</param>
    public short[] Depths(PerioState state, RandomSource random)
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

    private int Added(PerioState state, int found)
    {
        if (!state.IsDiseased)
        {
            return 0;
        }

        return state.IsScaled ? Math.Min(found, leftAfterScaling) : found + state.YearsUntreated;
    }
}
