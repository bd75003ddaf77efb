namespace DentalSynth.DbtContract.Facts;

public sealed class RevenueFactsTests(TestServer server)
{
    [Fact]
    public Task Production_of_a_month_is_the_completed_fees_of_that_month() => server.HoldsAsync();

    [Fact]
    public Task A_year_to_date_ends_with_all_that_was_collected_in_the_year() => server.HoldsAsync();

    [Fact]
    public Task What_was_collected_on_a_day_is_what_patients_and_carriers_paid() => server.HoldsAsync();

    [Fact]
    public Task A_missed_visit_costs_the_fees_of_what_it_was_for() => server.HoldsAsync();

    [Fact]
    public Task Revenue_lost_is_every_planned_work_denied_claim_and_reduction() => server.HoldsAsync();
}
