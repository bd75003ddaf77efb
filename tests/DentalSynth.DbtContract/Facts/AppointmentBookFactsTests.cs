namespace DentalSynth.DbtContract.Facts;

public sealed class AppointmentBookFactsTests(TestServer server)
{
    [Fact]
    public Task The_no_show_rate_in_mart_appointment_summary_is_that_of_the_appointment_book() => server.HoldsAsync();

    [Fact]
    public Task The_production_of_a_day_in_mart_appointment_summary_is_the_work_at_its_visits() => server.HoldsAsync();

    [Fact]
    public Task The_history_of_an_appointment_ends_at_its_present_state() => server.HoldsAsync();

    [Fact]
    public Task A_visit_booked_in_place_of_a_broken_one_is_the_same_patients_and_later() => server.HoldsAsync();

    [Fact]
    public Task Nothing_is_planned_at_a_broken_visit() => server.HoldsAsync();
}
