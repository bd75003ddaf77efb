namespace DentalSynth.DbtContract.Facts;

public sealed class InsuranceFactsTests(TestServer server)
{
    [Fact]
    public Task A_claim_is_the_sum_of_its_lines() => server.HoldsAsync();

    [Fact]
    public Task An_insurance_check_is_the_sum_of_the_lines_that_it_pays() => server.HoldsAsync();

    [Fact]
    public Task A_plan_never_pays_and_forgives_more_than_was_charged() => server.HoldsAsync();

    [Fact]
    public Task Only_what_was_answered_is_paid() => server.HoldsAsync();

    [Fact]
    public Task A_claim_goes_to_a_plan_that_covers_the_patient() => server.HoldsAsync();

    [Fact]
    public Task A_claim_is_sent_after_the_visit_and_answered_after_that() => server.HoldsAsync();

    [Fact]
    public Task No_plan_pays_before_the_work() => server.HoldsAsync();
}
