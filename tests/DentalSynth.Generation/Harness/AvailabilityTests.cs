using DentalSynth.Harness;

namespace DentalSynth.Generation.Harness;

public sealed class AvailabilityTests
{
    private const string Missing = "it is on holiday";

    [Fact]
    public void What_is_there_skips_nothing() =>
        Assert.Null(Availability.ReasonToSkip(Capability.Dbt, "dbt", reasonMissing: null));

    [Fact]
    public void What_is_missing_skips_with_its_reason() =>
        Assert.Equal(Missing, Availability.ReasonToSkip(Capability.Dbt, "postgres, docker", Missing));

    [Theory]
    [InlineData("dbt")]
    [InlineData("postgres, DBT")]
    public void What_is_missing_and_was_promised_fails(string promised)
    {
        string? Ask() => Availability.ReasonToSkip(Capability.Dbt, promised, Missing);

        var failure = Assert.Throws<InvalidOperationException>(Ask);
        Assert.Equal("DENTALSYNTH_REQUIRE promises Dbt, but: it is on holiday", failure.Message);
    }

    [Theory]
    [InlineData("dtb")]
    [InlineData("postgres,2")]
    public void A_promise_of_something_unknown_fails_even_where_nothing_is_missing(string promised)
    {
        string? Ask() => Availability.ReasonToSkip(Capability.Dbt, promised, reasonMissing: null);

        Assert.Throws<InvalidOperationException>(Ask);
    }
}
