namespace DentalSynth.Generators.Realism;

/// <summary>The value of a metric in a practice.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Value">The figure; null if the practice has no rows for it.</param>
/// <param name="Noise">The sampling error: three standard errors.</param>
public sealed record RealismFinding(RealismMetric Metric, double? Value, double Noise)
{
    /// <summary>Gets the verdict.</summary>
    public RealismVerdict Verdict =>
        Value is not { } value ? RealismVerdict.WithoutValue
        : value >= Metric.Low - Noise && value <= Metric.High + Noise ? RealismVerdict.Inside
        : Metric.Reason is null ? RealismVerdict.Outside
        : RealismVerdict.OutsideForAReason;

    /// <summary>Gets whether it is a failure.</summary>
    public bool IsFailure => Verdict is RealismVerdict.Outside or RealismVerdict.WithoutValue;
}
