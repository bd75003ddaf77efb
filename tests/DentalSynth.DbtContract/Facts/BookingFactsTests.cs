namespace DentalSynth.DbtContract.Facts;

public sealed class BookingFactsTests(TestServer server)
{
    [Fact]
    public Task Only_who_has_booked_before_the_day_calls_off_a_visit() => server.HoldsAsync();

    [Fact]
    public Task One_in_twenty_broken_visits_is_come_to_too_late() => server.HoldsAsync();

    [Fact]
    public Task Nearly_half_of_those_who_do_not_come_have_called() => server.HoldsAsync();

    [Fact]
    public Task A_visit_is_moved_to_a_later_day_before_it_comes() => server.HoldsAsync();

    [Fact]
    public Task Seven_in_a_hundred_visits_that_are_booked_ahead_are_moved() => server.HoldsAsync();

    [Fact]
    public Task Only_first_visits_that_are_booked_ahead_are_booked_on_the_web() => server.HoldsAsync();

    [Fact]
    public Task One_in_seven_first_visits_is_booked_on_the_web() => server.HoldsAsync();

    [Fact]
    public Task The_first_visit_that_is_booked_for_a_day_begins_on_the_hour_or_at_half_past() => server.HoldsAsync();

    [Fact]
    public Task More_than_half_of_the_patients_ask_for_the_morning() => server.HoldsAsync();

    [Fact]
    public Task Early_afternoons_are_asked_for_least() => server.HoldsAsync();
}
