namespace DentalSynth.Generators.Realism;

/// <summary>What the query of a metric returns.</summary>
public enum MetricKind
{
    /// <summary>A row per thing: whether it is so.</summary>
    Share,

    /// <summary>A row per thing: its number.</summary>
    Mean,

    /// <summary>One row: a median, a ratio of two sums, a count.</summary>
    Figure,
}
