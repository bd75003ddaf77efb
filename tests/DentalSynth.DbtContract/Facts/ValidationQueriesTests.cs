namespace DentalSynth.DbtContract.Facts;

public sealed class ValidationQueriesTests(TestServer server)
{
    [Fact]
    public Task Validation_query_1_finds_no_negative_balance() => server.HoldsAsync();

    [Fact]
    public Task Validation_query_2_finds_no_split_without_a_payment() => server.HoldsAsync();

    [Fact]
    public Task Validation_query_3_finds_no_procedure_before_2023() => server.HoldsAsync();

    [Fact]
    public Task Validation_query_4_finds_that_all_dbt_tests_pass() => server.HoldsAsync();
}
