namespace DentalSynth.Generators.Realism;

/// <summary>What the query of a metric returns.</summary>
public enum MetricKind
{
    /// <summary>One boolean per row: a share.</summary>
    Share,

    /// <summary>One number per row: a mean.</summary>
    Mean,

    /// <summary>A single row: a median, ratio or count.</summary>
    Figure,
}
