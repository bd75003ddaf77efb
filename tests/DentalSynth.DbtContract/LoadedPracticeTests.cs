using System.Text.Json;
using DentalSynth.Generators.Settings;

namespace DentalSynth.DbtContract;

public sealed class LoadedPracticeTests
{
    [Fact]
    public void The_default_practice_is_recognized_from_its_load_record()
    {
        var record = JsonSerializer.Serialize(ContractSettings.Default);

        var read = JsonSerializer.Deserialize<GenerationOptions>(record)!;

        Assert.True(LoadedPractice.Of("", read).HasDefaultSettings);
        Assert.True(LoadedPractice.Of("", read).IsReproducible);
    }

    [Fact]
    public void A_practice_with_other_rates_is_not_the_default_one()
    {
        var options = ContractSettings.Default with { InsuredRate = 0.5 };

        Assert.False(LoadedPractice.Of("", options).HasDefaultSettings);
        Assert.False(LoadedPractice.Of("", options).IsReproducible);
    }
}
