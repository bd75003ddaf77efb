namespace DentalSynth.DbtContract.Facts;

public sealed class StatementFactsTests(TestServer server)
{
    [Fact]
    public Task A_statement_asks_for_what_is_open_on_its_procedures() => server.HoldsAsync();

    [Fact]
    public Task A_statement_is_answered_by_what_is_paid_on_it_within_30_days() => server.HoldsAsync();

    [Fact]
    public Task The_response_rate_of_a_month_is_answered_over_judged_statements() => server.HoldsAsync();

    [Fact]
    public Task Between_two_and_three_of_five_statements_are_answered_within_30_days() => server.HoldsAsync();
}
