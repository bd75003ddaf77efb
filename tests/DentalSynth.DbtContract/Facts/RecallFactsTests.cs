namespace DentalSynth.DbtContract.Facts;

public sealed class RecallFactsTests(TestServer server)
{
    [Fact]
    public Task Recall_compliance_in_int_recall_management_is_that_of_the_recall_list() => server.HoldsAsync();

    [Fact]
    public Task Whoever_has_had_a_cleaning_is_recalled_after_six_months() => server.HoldsAsync();

    [Fact]
    public Task A_recall_counts_from_a_visit_that_took_place() => server.HoldsAsync();

    [Fact]
    public Task A_recall_that_is_booked_has_its_visit() => server.HoldsAsync();

    [Fact]
    public Task Referrals_that_led_to_a_visit_are_those_of_int_patient_referral_bridge() => server.HoldsAsync();

    [Fact]
    public Task Work_at_a_specialist_is_done_when_the_referral_says_so() => server.HoldsAsync();

    [Fact]
    public Task One_in_five_who_are_sent_to_a_specialist_does_not_go() => server.HoldsAsync();
}
