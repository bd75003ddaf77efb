using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Dbt.Frozen;

namespace DentalSynth.DbtContract.Engines;

public sealed class DbtEnginesTests
{
    [Fact]
    public void The_replay_can_be_asked_for() =>
        Assert.IsType<FrozenDbt>(DbtEngines.Choose(new DbtChoice { Engine = "frozen" }));

    [Fact]
    public void An_engine_that_nobody_knows_is_refused()
    {
        var failure = Assert.Throws<DbtRunException>(() => DbtEngines.Choose(new DbtChoice { Engine = "fusion" }));

        Assert.Contains("it can be dbt or frozen", failure.Message, StringComparison.Ordinal);
    }
}
