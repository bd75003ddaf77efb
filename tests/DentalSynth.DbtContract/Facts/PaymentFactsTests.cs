namespace DentalSynth.DbtContract.Facts;

public sealed class PaymentFactsTests(TestServer server)
{
    [Fact]
    public Task A_payment_split_pays_for_exactly_one_thing() => server.HoldsAsync();

    [Fact]
    public Task Splits_sum_to_their_payment() => server.HoldsAsync();

    [Fact]
    public Task Income_transfers_are_pairs_that_cancel_out() => server.HoldsAsync();

    [Fact]
    public Task Only_money_paid_ahead_comes_before_the_work() => server.HoldsAsync();

    [Fact]
    public Task Money_paid_ahead_is_earned_when_the_work_is_done() => server.HoldsAsync();

    [Fact]
    public Task Only_refunds_are_negative() => server.HoldsAsync();

    [Fact]
    public Task A_split_is_of_the_same_day_as_its_payment() => server.HoldsAsync();

    [Fact]
    public Task A_prepayment_is_a_quarter_to_half_of_a_dear_fee() => server.HoldsAsync();

    [Fact]
    public Task A_lender_pays_for_large_payments_alone() => server.HoldsAsync();

    [Fact]
    public Task One_in_three_payments_of_500_dollars_is_financed() => server.HoldsAsync();
}
