namespace DentalSynth.DbtContract.Facts;

public sealed class ReminderFactsTests(TestServer server)
{
    [Fact]
    public Task A_visit_is_reminded_of_once_and_in_time() => server.HoldsAsync();

    [Fact]
    public Task Reminders_per_visit_in_fact_communication_are_those_of_the_log() => server.HoldsAsync();

    [Fact]
    public Task Who_answers_a_message_has_got_one_before() => server.HoldsAsync();

    [Fact]
    public Task The_share_of_reminders_answered_in_int_communication_templates_is_that_of_the_log() =>
        server.HoldsAsync();

    [Fact]
    public Task Nearly_half_of_the_reminders_are_answered() => server.HoldsAsync();
}
