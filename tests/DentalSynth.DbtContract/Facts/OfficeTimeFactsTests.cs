namespace DentalSynth.DbtContract.Facts;

public sealed class OfficeTimeFactsTests(TestServer server)
{
    [Fact]
    public Task Working_hours_of_one_more_month_are_entered_on_its_first_open_day() => server.HoldsAsync();

    [Fact]
    public Task Working_hours_are_known_for_five_months_beyond_the_next_recall() => server.HoldsAsync();

    [Fact]
    public Task Employees_are_off_nine_days_a_year() => server.HoldsAsync();
}
