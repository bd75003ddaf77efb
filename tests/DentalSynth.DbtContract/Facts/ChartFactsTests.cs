namespace DentalSynth.DbtContract.Facts;

public sealed class ChartFactsTests(TestServer server)
{
    [Fact]
    public Task Nobody_is_prescribed_what_they_are_allergic_to_or_too_young_for() => server.HoldsAsync();

    [Fact]
    public Task Half_of_those_operated_on_get_something_for_pain() => server.HoldsAsync();

    [Fact]
    public Task A_laboratory_asks_13_percent_of_the_fee_in_whole_dollars() => server.HoldsAsync();

    [Fact]
    public Task An_illness_begins_in_life_and_ends_a_month_later_or_more() => server.HoldsAsync();

    [Fact]
    public Task Three_in_four_patients_know_since_when_they_are_ill() => server.HoldsAsync();

    [Fact]
    public Task What_a_laboratory_makes_is_fitted_twelve_days_later_or_more() => server.HoldsAsync();

    [Fact]
    public Task Nine_in_ten_things_from_a_laboratory_are_fitted_within_three_weeks() => server.HoldsAsync();

    [Fact]
    public Task Work_is_found_at_the_age_for_it() => server.HoldsAsync();

    [Fact]
    public Task One_examination_in_three_or_four_finds_work() => server.HoldsAsync();

    [Fact]
    public Task Work_is_done_on_teeth_that_it_is_for() => server.HoldsAsync();

    [Fact]
    public Task Earlier_work_is_charted_for_one_in_five_new_patients_with_a_plan() => server.HoldsAsync();
}
