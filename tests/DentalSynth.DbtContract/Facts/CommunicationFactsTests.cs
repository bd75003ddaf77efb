namespace DentalSynth.DbtContract.Facts;

public sealed class CommunicationFactsTests(TestServer server)
{
    [Fact]
    public Task A_contact_ends_after_it_begins() => server.HoldsAsync();

    [Fact]
    public Task Every_contact_has_a_direction_a_way_and_a_reason() => server.HoldsAsync();
}
