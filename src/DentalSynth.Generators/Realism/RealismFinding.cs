namespace DentalSynth.Generators.Realism;

/// <summary>What a metric is in a practice.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Value">The figure; null when the practice has no rows to take it of.</param>
/// <param name="Noise">How far another seed may move it: three standard errors.</param>
public sealed record RealismFinding(RealismMetric Metric, double? Value, double Noise)
{
    /// <summary>Gets how it stands to what was published.</summary>
    public RealismVerdict Verdict =>
        Value is not { } value ? RealismVerdict.WithoutValue
        : value >= Metric.Low - Noise && value <= Metric.High + Noise ? RealismVerdict.Inside
        : Metric.Reason is null ? RealismVerdict.Outside
        : RealismVerdict.OutsideForAReason;

    /// <summary>Gets whether the metric keeps the practice from being called realistic.</summary>
    public bool IsFailure => Verdict is RealismVerdict.Outside or RealismVerdict.WithoutValue;
}
