using DentalSynth.Harness;

namespace DentalSynth.Generation.Harness;

public sealed class AvailabilityTests
{
    private const string Missing = "it is not installed";

    [Fact]
    public void Nothing_is_skipped_if_nothing_is_missing() =>
        Assert.Null(Availability.ReasonToSkip(Capability.Dbt, "dbt", reasonMissing: null));

    [Fact]
    public void A_missing_program_skips_with_a_reason() =>
        Assert.Equal(Missing, Availability.ReasonToSkip(Capability.Dbt, "postgres, docker", Missing));

    [Theory]
    [InlineData("dbt")]
    [InlineData("postgres, DBT")]
    public void A_missing_required_program_fails(string required)
    {
        string? Ask() => Availability.ReasonToSkip(Capability.Dbt, required, Missing);

        var failure = Assert.Throws<InvalidOperationException>(Ask);
        Assert.Equal("DENTALSYNTH_REQUIRE requires Dbt, but: it is not installed", failure.Message);
    }

    [Theory]
    [InlineData("dtb")]
    [InlineData("postgres,2")]
    public void An_unknown_requirement_fails(string required)
    {
        string? Ask() => Availability.ReasonToSkip(Capability.Dbt, required, reasonMissing: null);

        Assert.Throws<InvalidOperationException>(Ask);
    }
}
