namespace DentalSynth.DbtContract.Facts;

public sealed class CollectionFactsTests(TestServer server)
{
    [Fact]
    public Task A_task_is_finished_after_it_was_given() => server.HoldsAsync();

    [Fact]
    public Task A_task_about_a_patient_or_a_visit_names_one_that_exists() => server.HoldsAsync();
}
