namespace DentalSynth.DbtContract.Facts;

public sealed class ClaimFactsTests(TestServer server)
{
    [Fact]
    public Task Insured_work_is_claimed() => server.HoldsAsync();

    [Fact]
    public Task Open_claims_age_in_fact_claim_as_the_claims_themselves() => server.HoldsAsync();

    [Fact]
    public Task Every_claim_line_is_paid_unpaid_or_pending() => server.HoldsAsync();

    [Fact]
    public Task A_claim_waits_for_its_money_until_the_day_of_its_check() => server.HoldsAsync();

    [Fact]
    public Task What_was_expected_of_a_claim_stands_beside_what_it_paid() => server.HoldsAsync();

    [Fact]
    public Task The_steps_of_a_claim_lead_to_where_it_stands() => server.HoldsAsync();
}
