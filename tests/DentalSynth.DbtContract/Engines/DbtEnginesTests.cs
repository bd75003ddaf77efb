namespace DentalSynth.DbtContract.Engines;

public sealed class DbtEnginesTests
{
    [Fact]
    public void The_frozen_engine_can_be_chosen() =>
        Assert.IsType<FrozenDbt>(DbtEngines.Choose(new DbtChoice { Engine = "frozen" }));

    [Fact]
    public void An_unknown_engine_is_an_error()
    {
        var failure = Assert.Throws<DbtRunException>(() => DbtEngines.Choose(new DbtChoice { Engine = "fusion" }));

        Assert.Contains("allowed are dbt and frozen", failure.Message, StringComparison.Ordinal);
    }
}
