namespace DentalSynth.DbtContract.Facts;

public sealed class LedgerFactsTests(TestServer server)
{
    [Fact]
    public Task AR_is_fees_less_all_that_was_paid_written_off_and_adjusted() => server.HoldsAsync();

    [Fact]
    public Task The_collection_rate_is_what_came_in_of_what_could_be_expected() => server.HoldsAsync();

    [Fact]
    public Task Every_completed_procedure_is_paid_or_stands_in_AR() => server.HoldsAsync();

    [Fact]
    public Task The_transaction_history_of_a_patient_ends_at_the_balance() => server.HoldsAsync();

    [Fact]
    public Task The_aging_snapshot_of_today_is_what_is_owed_today() => server.HoldsAsync();
}
