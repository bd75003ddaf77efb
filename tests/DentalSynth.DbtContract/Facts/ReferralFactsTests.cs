namespace DentalSynth.DbtContract.Facts;

public sealed class ReferralFactsTests(TestServer server)
{
    [Fact]
    public Task A_patient_says_once_what_brought_the_family_and_it_is_no_specialist() => server.HoldsAsync();

    [Fact]
    public Task One_new_patient_in_six_says_what_brought_the_family() => server.HoldsAsync();

    [Fact]
    public Task Word_of_mouth_brings_three_families_in_ten() => server.HoldsAsync();

    [Fact]
    public Task Work_goes_to_a_specialist_for_it_and_crooked_teeth_of_children_do_once() => server.HoldsAsync();

    [Fact]
    public Task Four_in_five_hard_cases_refused_here_go_to_a_specialist() => server.HoldsAsync();

    [Fact]
    public Task One_check_up_in_seven_at_the_age_for_braces_finds_crooked_teeth() => server.HoldsAsync();

    [Fact]
    public Task Who_refuses_work_is_asked_again_after_45_days() => server.HoldsAsync();

    [Fact]
    public Task Seven_in_ten_plans_with_refused_work_are_asked_about_again() => server.HoldsAsync();
}
