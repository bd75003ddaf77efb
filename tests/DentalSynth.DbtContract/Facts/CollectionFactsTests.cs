namespace DentalSynth.DbtContract.Facts;

public sealed class CollectionFactsTests(TestServer server)
{
    [Fact]
    public Task A_task_is_finished_after_it_was_given() => server.HoldsAsync();

    [Fact]
    public Task A_task_about_a_patient_or_a_visit_names_one_that_exists() => server.HoldsAsync();

    [Fact]
    public Task An_open_balance_is_called_about_after_a_reminder() => server.HoldsAsync();

    [Fact]
    public Task The_contacts_of_a_month_are_those_that_went_out_about_billing() => server.HoldsAsync();

    [Fact]
    public Task What_a_contact_brought_in_was_paid_for_earlier_work_within_30_days() => server.HoldsAsync();
}
