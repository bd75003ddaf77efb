using DentalSynth.Generators.Realism;

namespace DentalSynth.Generation.Realism;

public sealed class RealismFindingTests
{
    [Theory]
    [InlineData(0.29, RealismVerdict.Outside)]
    [InlineData(0.31, RealismVerdict.Inside)]
    [InlineData(0.40, RealismVerdict.Inside)]
    [InlineData(0.49, RealismVerdict.Inside)]
    [InlineData(0.51, RealismVerdict.Outside)]
    [InlineData(null, RealismVerdict.WithoutValue)]
    public void A_figure_is_inside_the_published_range_or_no_further_away_than_noise(
        double? value,
        RealismVerdict verdict
    ) => Assert.Equal(verdict, new RealismFinding(Metric(reason: null), value, 0.05).Verdict);

    [Fact]
    public void A_reason_excuses_a_figure_that_is_outside_but_none_that_is_missing()
    {
        var metric = Metric(reason: "one practice's own accident");

        Assert.Equal(RealismVerdict.OutsideForAReason, new RealismFinding(metric, 0.9, 0.05).Verdict);
        Assert.False(new RealismFinding(metric, 0.9, 0.05).IsFailure);
        Assert.True(new RealismFinding(metric, null, 0).IsFailure);
    }

    private static RealismMetric Metric(string? reason) =>
        new("a_share", MetricKind.Share, 0.35, 0.45, "share", "A", "A survey", "https://example.org", reason, "");
}
