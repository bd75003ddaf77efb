using System.Text.Json;
using DentalSynth.Generators.Settings;
using DentalSynth.Harness.Contract;

namespace DentalSynth.DbtContract;

public sealed class LoadedPracticeTests
{
    [Fact]
    public void The_usual_practice_is_told_from_its_load_record_too()
    {
        var record = JsonSerializer.Serialize(ContractSettings.Default);

        var read = JsonSerializer.Deserialize<GenerationOptions>(record)!;

        Assert.True(LoadedPractice.Of("", read).IsUsual);
        Assert.True(LoadedPractice.Of("", read).CanBeRepeated);
    }

    [Fact]
    public void A_practice_with_rates_of_its_own_is_not_the_usual_one()
    {
        var options = ContractSettings.Default with { InsuredRate = 0.5 };

        Assert.False(LoadedPractice.Of("", options).IsUsual);
        Assert.False(LoadedPractice.Of("", options).CanBeRepeated);
    }
}
