namespace DentalSynth.DbtContract.Facts;

public sealed class LaboratoryFactsTests(TestServer server)
{
    [Fact]
    public Task A_laboratory_asks_13_percent_of_the_fee_in_whole_dollars() => server.HoldsAsync();

    [Fact]
    public Task What_a_laboratory_makes_is_fitted_twelve_days_later_or_more() => server.HoldsAsync();

    [Fact]
    public Task Nine_in_ten_things_from_a_laboratory_are_fitted_within_three_weeks() => server.HoldsAsync();

    [Fact]
    public Task A_case_goes_out_the_day_after_and_is_due_two_days_before_the_fitting() => server.HoldsAsync();
}
