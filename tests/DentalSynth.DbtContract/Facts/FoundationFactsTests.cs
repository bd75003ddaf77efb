namespace DentalSynth.DbtContract.Facts;

public sealed class FoundationFactsTests(TestServer server)
{
    [Fact]
    public Task Every_table_has_the_rows_that_it_is_planned_to_have() => server.HoldsAsync();

    [Fact]
    public Task Every_model_has_rows() => server.HoldsAsync();

    [Fact]
    public Task Every_reference_leads_to_a_row_that_exists() => server.HoldsAsync();

    [Fact]
    public Task The_definitions_that_the_models_look_up_exist() => server.HoldsAsync();
}
