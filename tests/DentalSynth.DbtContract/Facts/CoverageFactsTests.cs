namespace DentalSynth.DbtContract.Facts;

public sealed class CoverageFactsTests(TestServer server)
{
    [Fact]
    public Task Every_insured_patient_is_covered_by_each_of_their_plans() => server.HoldsAsync();

    [Fact]
    public Task What_is_left_of_a_plan_is_its_maximum_less_what_it_paid() => server.HoldsAsync();

    [Fact]
    public Task Coverage_was_verified_on_the_latest_day_of_its_history() => server.HoldsAsync();

    [Fact]
    public Task An_employer_covers_whom_its_plans_cover() => server.HoldsAsync();

    [Fact]
    public Task Three_in_four_married_couples_with_a_plan_have_two() => server.HoldsAsync();

    [Fact]
    public Task Four_in_five_who_can_be_on_two_plans_are() => server.HoldsAsync();

    [Fact]
    public Task Coverage_is_verified_before_a_visit_when_it_was_not_for_half_a_year() => server.HoldsAsync();
}
