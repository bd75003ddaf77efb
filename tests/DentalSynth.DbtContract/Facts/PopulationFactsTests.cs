namespace DentalSynth.DbtContract.Facts;

public sealed class PopulationFactsTests(TestServer server)
{
    [Fact]
    public Task One_in_twenty_patients_is_a_child() => server.HoldsAsync();

    [Fact]
    public Task One_in_four_patients_is_sixty_five_or_older() => server.HoldsAsync();

    [Fact]
    public Task As_many_women_as_men_are_patients() => server.HoldsAsync();

    [Fact]
    public Task A_family_has_one_to_five_patients() => server.HoldsAsync();

    [Fact]
    public Task Six_in_ten_patients_are_insured() => server.HoldsAsync();

    [Fact]
    public Task Plans_pay_half_to_four_fifths_of_what_they_allow() => server.HoldsAsync();

    [Fact]
    public Task No_plan_is_billed_for_cosmetic_work() => server.HoldsAsync();

    [Fact]
    public Task Three_in_four_appointments_are_completed() => server.HoldsAsync();

    [Fact]
    public Task One_in_ten_appointments_is_broken() => server.HoldsAsync();

    [Fact]
    public Task Appointments_are_on_weekdays_from_eight_to_five() => server.HoldsAsync();

    [Fact]
    public Task Fewer_visits_take_place_in_summer() => server.HoldsAsync();

    [Fact]
    public Task Several_things_are_done_at_some_visits() => server.HoldsAsync();

    [Fact]
    public Task Who_is_in_pain_is_seen_at_once() => server.HoldsAsync();

    [Fact]
    public Task Whoever_heads_a_family_is_an_adult() => server.HoldsAsync();

    [Fact]
    public Task Most_families_come_in_the_second_half_of_the_years() => server.HoldsAsync();
}
