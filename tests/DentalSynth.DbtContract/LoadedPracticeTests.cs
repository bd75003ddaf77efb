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

    [Fact]
    public void A_practice_with_an_opening_date_of_its_own_can_not_be_repeated_by_the_tests()
    {
        var options = ContractSettings.Default with { StartDate = new DateOnly(2024, 5, 1) };

        Assert.True(LoadedPractice.Of("", options).HasDefaultSettings);
        Assert.False(LoadedPractice.Of("", options).IsReproducible);
    }

    [Fact]
    public void Every_table_has_rows_in_a_shipped_profile_a_year_after_opening()
    {
        var options = ContractSettings.Default with { Profile = PracticeProfile.Realistic };
        var extended = options with { VolumeDate = options.AsOf, AsOf = options.AsOf.AddDays(1) };
        var young = options with { StartDate = options.AsOf.AddDays(-300) };

        Assert.True(LoadedPractice.Of("", options).IsFilled);
        Assert.True(LoadedPractice.Of("", extended).IsFilled);
        Assert.False(LoadedPractice.Of("", young).IsFilled);
        Assert.False(LoadedPractice.Of("", options with { InsuredRate = 0 }).IsFilled);
    }
}
