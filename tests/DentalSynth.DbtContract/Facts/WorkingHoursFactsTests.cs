namespace DentalSynth.DbtContract.Facts;

public sealed class WorkingHoursFactsTests(TestServer server)
{
    [Fact]
    public Task A_visit_lies_within_the_working_hours_of_its_chair() => server.HoldsAsync();

    [Fact]
    public Task Nobody_works_at_two_visits_at_once() => server.HoldsAsync();

    [Fact]
    public Task Nobody_is_booked_for_more_minutes_than_the_schedule_has() => server.HoldsAsync();

    [Fact]
    public Task Nobody_works_on_a_holiday() => server.HoldsAsync();

    [Fact]
    public Task Overtime_is_quarters_of_an_hour_up_to_three_hours() => server.HoldsAsync();
}
