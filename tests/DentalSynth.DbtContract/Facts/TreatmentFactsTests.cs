namespace DentalSynth.DbtContract.Facts;

public sealed class TreatmentFactsTests(TestServer server)
{
    [Fact]
    public Task Price_lists_show_the_fees_that_were_entered() => server.HoldsAsync();

    [Fact]
    public Task A_code_costs_what_the_standard_price_list_says() => server.HoldsAsync();

    [Fact]
    public Task No_contract_is_dearer_than_the_standard_price_list() => server.HoldsAsync();

    [Fact]
    public Task Work_is_counted_once_under_its_code() => server.HoldsAsync();

    [Fact]
    public Task Presented_treatment_is_accepted_as_often_as_the_shown_plans_say() => server.HoldsAsync();

    [Fact]
    public Task Most_presented_treatment_is_accepted() => server.HoldsAsync();

    [Fact]
    public Task What_remains_of_a_treatment_plan_is_what_was_not_done() => server.HoldsAsync();

    [Fact]
    public Task Four_in_five_accept_work_of_up_to_1000_dollars() => server.HoldsAsync();

    [Fact]
    public Task Three_in_five_accept_work_of_more_than_1000_dollars() => server.HoldsAsync();
}
