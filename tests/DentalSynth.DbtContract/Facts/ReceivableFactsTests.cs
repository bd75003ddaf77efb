namespace DentalSynth.DbtContract.Facts;

public sealed class ReceivableFactsTests(TestServer server)
{
    [Fact]
    public Task Every_completed_procedure_is_accounted_for_to_the_cent() => server.HoldsAsync();

    [Fact]
    public Task A_procedure_that_is_paid_in_full_is_at_zero() => server.HoldsAsync();

    [Fact]
    public Task No_balance_is_negative() => server.HoldsAsync();

    [Fact]
    public Task The_aging_buckets_cover_what_is_owed_once() => server.HoldsAsync();

    [Fact]
    public Task No_aging_bucket_is_empty() => server.HoldsAsync();

    [Fact]
    public Task A_patients_balance_is_the_sum_of_its_aging_buckets() => server.HoldsAsync();
}
