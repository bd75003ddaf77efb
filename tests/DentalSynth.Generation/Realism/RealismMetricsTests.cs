using DentalSynth.Generators.Realism;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generation.Realism;

public sealed class RealismMetricsTests
{
    [Fact]
    public void A_metric_has_a_range_a_source_and_a_name_of_its_own()
    {
        var metrics = RealismMetrics.All;

        Assert.Equal(metrics.Count, metrics.Select(metric => metric.Name).Distinct().Count());
        Assert.All(metrics, metric => Assert.True(metric.Low <= metric.High, metric.Name));
        Assert.All(metrics, metric => Assert.Contains(metric.Grade, "ABCT", StringComparison.Ordinal));
        Assert.All(metrics, metric => Assert.Equal(Parts(metric.Source), Parts(metric.Address)));
    }

    [Fact]
    public void Every_query_belongs_to_a_metric()
    {
        var names = EmbeddedText
            .Read("realism_metrics.sql")
            .Split("\n\n")
            .Skip(1)
            .Select(query => query.Split('\n')[0]["-- ".Length..]);

        Assert.Equal(RealismMetrics.All.Select(metric => metric.Name).Order(), names.Order());
    }

    private static int Parts(string text) => text.Split(" | ").Length;
}
