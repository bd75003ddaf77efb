namespace DentalSynth.DbtContract.Facts;

public sealed class ProviderFactsTests(TestServer server)
{
    [Fact]
    public Task A_provider_produces_the_fees_of_the_work_of_the_day() => server.HoldsAsync();

    [Fact]
    public Task A_visit_counts_for_the_provider_who_does_the_work() => server.HoldsAsync();

    [Fact]
    public Task Production_per_hour_is_of_the_hours_on_the_schedule() => server.HoldsAsync();

    [Fact]
    public Task A_provider_is_at_home_where_most_of_the_days_are() => server.HoldsAsync();
}
