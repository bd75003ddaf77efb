namespace DentalSynth.DbtContract.Facts;

public sealed class OpenBillFactsTests(TestServer server)
{
    [Fact]
    public Task A_statement_goes_out_on_the_billing_day_of_the_family() => server.HoldsAsync();

    [Fact]
    public Task A_family_gets_one_statement_a_month_while_a_bill_is_on_fewer_than_six() => server.HoldsAsync();

    [Fact]
    public Task A_statement_says_how_long_its_oldest_bill_is_past_due() => server.HoldsAsync();

    [Fact]
    public Task More_than_half_of_the_families_get_their_statements_by_e_mail() => server.HoldsAsync();

    [Fact]
    public Task A_balance_is_given_up_45_days_after_its_last_notice() => server.HoldsAsync();

    [Fact]
    public Task One_in_ten_of_the_larger_balances_that_are_given_up_is_written_off() => server.HoldsAsync();
}
