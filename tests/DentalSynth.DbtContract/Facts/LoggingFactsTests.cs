namespace DentalSynth.DbtContract.Facts;

public sealed class LoggingFactsTests(TestServer server)
{
    [Fact]
    public Task A_row_is_changed_after_it_was_made() => server.HoldsAsync();

    [Fact]
    public Task Nothing_was_done_after_today() => server.HoldsAsync();
}
