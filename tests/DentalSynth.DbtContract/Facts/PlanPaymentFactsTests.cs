namespace DentalSynth.DbtContract.Facts;

public sealed class PlanPaymentFactsTests(TestServer server)
{
    [Fact]
    public Task A_plan_has_paid_and_forgiven_what_its_lines_say() => server.HoldsAsync();

    [Fact]
    public Task The_checks_of_a_month_are_what_int_claim_payments_pays() => server.HoldsAsync();

    [Fact]
    public Task Every_check_comes_with_an_explanation() => server.HoldsAsync();

    [Fact]
    public Task The_blue_book_remembers_what_was_paid() => server.HoldsAsync();
}
