namespace DentalSynth.DbtContract.Facts;

public sealed class ChartFactsTests(TestServer server)
{
    [Fact]
    public Task Nobody_is_prescribed_what_they_are_allergic_to_or_too_young_for() => server.HoldsAsync();

    [Fact]
    public Task Half_of_those_operated_on_get_something_for_pain() => server.HoldsAsync();

    [Fact]
    public Task An_illness_begins_in_life_and_ends_a_month_later_or_more() => server.HoldsAsync();

    [Fact]
    public Task Three_in_four_patients_know_since_when_they_are_ill() => server.HoldsAsync();

    [Fact]
    public Task Work_is_found_at_the_age_for_it() => server.HoldsAsync();

    [Fact]
    public Task One_examination_in_three_or_four_finds_work() => server.HoldsAsync();

    [Fact]
    public Task Work_is_done_on_teeth_that_it_is_for() => server.HoldsAsync();

    [Fact]
    public Task Earlier_work_is_charted_for_one_in_five_new_patients_with_a_plan() => server.HoldsAsync();

    [Fact]
    public Task Earlier_work_is_charted_of_patients_with_a_plan_alone() => server.HoldsAsync();
}
