namespace DentalSynth.DbtContract.Facts;

public sealed class FeeFactsTests(TestServer server)
{
    [Fact]
    public Task Four_in_five_completed_procedures_are_charged_the_standard_fee() => server.HoldsAsync();

    [Fact]
    public Task No_completed_procedure_is_charged_a_tenth_more_or_less_than_the_standard_fee() => server.HoldsAsync();

    [Fact]
    public Task Every_completed_procedure_has_a_standard_fee() => server.HoldsAsync();

    [Fact]
    public Task Every_adjustment_is_of_a_type_that_the_models_know() => server.HoldsAsync();

    [Fact]
    public Task Discounts_and_write_offs_take_off_and_refunds_add() => server.HoldsAsync();

    [Fact]
    public Task Nothing_is_taken_off_that_was_not_charged() => server.HoldsAsync();
}
