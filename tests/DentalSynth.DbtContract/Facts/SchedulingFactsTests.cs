namespace DentalSynth.DbtContract.Facts;

public sealed class SchedulingFactsTests(TestServer server)
{
    [Fact]
    public Task A_patient_arrives_is_seated_and_is_dismissed_in_this_order() => server.HoldsAsync();

    [Fact]
    public Task A_visit_that_took_place_has_completed_procedures_of_its_day() => server.HoldsAsync();

    [Fact]
    public Task Nothing_is_completed_at_a_visit_that_did_not_take_place() => server.HoldsAsync();

    [Fact]
    public Task The_past_has_taken_place_and_the_future_has_not() => server.HoldsAsync();

    [Fact]
    public Task No_chair_holds_two_visits_at_once() => server.HoldsAsync();

    [Fact]
    public Task A_recall_falls_due_after_the_visit_before() => server.HoldsAsync();
}
