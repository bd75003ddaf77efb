using DentalSynth.Harness.Postgres;

namespace DentalSynth.Generation.Harness.Postgres;

public sealed class PostgresProvidersTests
{
    private readonly StubProvider unavailable = new("first", "not installed");
    private readonly StubProvider available = new("second", reasonUnavailable: null);
    private readonly StubProvider later = new("third", reasonUnavailable: null);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_available_provider_is_used_and_later_ones_are_not_checked()
    {
        var providers = new PostgresProviders([unavailable, available, later], choice: null);

        Assert.Same(available, await providers.FirstAvailableAsync(Cancellation));
        Assert.False(later.WasChecked);
        Assert.Null(await providers.ReasonNoneAvailableAsync(Cancellation));
    }

    [Fact]
    public async Task A_provider_chosen_by_name_is_the_only_one_checked()
    {
        var providers = new PostgresProviders([unavailable, available, later], "third");

        Assert.Same(later, await providers.FirstAvailableAsync(Cancellation));
        Assert.False(unavailable.WasChecked || available.WasChecked);
    }

    [Fact]
    public async Task The_error_without_a_provider_lists_every_reason()
    {
        var providers = new PostgresProviders([unavailable, new StubProvider("other", "not running")], choice: null);

        var failure = await Assert.ThrowsAsync<PostgresStartException>(() =>
            providers.FirstAvailableAsync(Cancellation)
        );

        Assert.Contains("first: not installed", failure.Message, StringComparison.Ordinal);
        Assert.Contains("other: not running", failure.Message, StringComparison.Ordinal);
        Assert.Equal(failure.Message, await providers.ReasonNoneAvailableAsync(Cancellation));
    }

    [Fact]
    public async Task A_required_provider_is_not_replaced_by_a_later_one()
    {
        var providers = new PostgresProviders([unavailable, available], choice: null, required: unavailable);

        Task Ask() => providers.ReasonNoneAvailableAsync(Cancellation);

        var failure = await Assert.ThrowsAsync<PostgresStartException>(Ask);
        Assert.Equal("DENTALSYNTH_REQUIRE requires first, but: not installed", failure.Message);
    }

    [Fact]
    public async Task The_error_for_an_unknown_provider_lists_the_names()
    {
        var providers = new PostgresProviders([unavailable, available], "fourth");

        Task Ask() => providers.ReasonNoneAvailableAsync(Cancellation);

        var failure = await Assert.ThrowsAsync<PostgresStartException>(Ask);
        Assert.Equal("DENTALSYNTH_POSTGRES_PROVIDER is 'fourth'; allowed are first, second.", failure.Message);
    }
}
