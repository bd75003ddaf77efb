namespace DentalSynth.DbtContract.Facts;

public sealed class EntryFactsTests(TestServer server)
{
    [Fact]
    public Task Every_log_entry_is_by_a_user_who_exists() => server.HoldsAsync();

    [Fact]
    public Task An_appointment_is_logged_once_by_whoever_booked_it() => server.HoldsAsync();

    [Fact]
    public Task Every_user_is_in_the_group_that_the_list_of_users_says() => server.HoldsAsync();
}
