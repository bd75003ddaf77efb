namespace DentalSynth.DbtContract.Facts;

public sealed class ContactFactsTests(TestServer server)
{
    [Fact]
    public Task Who_is_called_about_a_missed_visit_has_missed_one_in_the_week_before() => server.HoldsAsync();

    [Fact]
    public Task Nobody_is_told_that_a_check_up_is_due_within_six_months_of_the_last() => server.HoldsAsync();

    [Fact]
    public Task The_contacts_of_a_month_in_int_communication_metrics_are_those_of_the_log() => server.HoldsAsync();

    [Fact]
    public Task Who_has_rebooked_a_missed_visit_is_called_that_day_and_others_later() => server.HoldsAsync();

    [Fact]
    public Task Seven_in_ten_missed_visits_are_called_about() => server.HoldsAsync();
}
