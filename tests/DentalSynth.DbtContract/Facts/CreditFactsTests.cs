namespace DentalSynth.DbtContract.Facts;

public sealed class CreditFactsTests(TestServer server)
{
    [Fact]
    public Task Only_costly_work_under_a_contract_is_asked_about_beforehand() => server.HoldsAsync();

    [Fact]
    public Task Most_costly_work_under_a_contract_is_asked_about_beforehand() => server.HoldsAsync();

    [Fact]
    public Task Who_pays_in_cash_for_a_discount_gets_five_percent_off() => server.HoldsAsync();

    [Fact]
    public Task Three_in_a_hundred_bills_paid_on_the_day_are_paid_in_cash_for_a_discount() => server.HoldsAsync();

    [Fact]
    public Task A_card_that_was_charged_twice_is_refunded_on_the_same_day() => server.HoldsAsync();

    [Fact]
    public Task Six_in_a_thousand_payments_by_card_are_charged_twice() => server.HoldsAsync();

    [Fact]
    public Task A_bill_of_600_dollars_that_is_paid_in_parts_is_paid_by_a_plan() => server.HoldsAsync();

    [Fact]
    public Task Whoever_gets_a_discount_is_entitled_to_it() => server.HoldsAsync();

    [Fact]
    public Task A_discount_takes_its_percentage_off_what_is_due() => server.HoldsAsync();
}
