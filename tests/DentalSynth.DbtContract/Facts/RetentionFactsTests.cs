namespace DentalSynth.DbtContract.Facts;

public sealed class RetentionFactsTests(TestServer server)
{
    [Fact]
    public Task A_patient_is_kept_who_is_seen_again_within_six_months() => server.HoldsAsync();

    [Fact]
    public Task A_patient_is_active_for_a_year_after_the_last_visit() => server.HoldsAsync();

    [Fact]
    public Task The_new_patients_of_a_month_are_those_first_seen_in_it() => server.HoldsAsync();

    [Fact]
    public Task A_new_patient_is_examined_at_the_first_visit() => server.HoldsAsync();

    [Fact]
    public Task A_new_patient_is_worth_what_was_done_and_paid_in_ninety_days() => server.HoldsAsync();

    [Fact]
    public Task A_new_patient_is_credited_to_who_sent_the_patient() => server.HoldsAsync();

    [Fact]
    public Task A_hygiene_recall_is_kept_up_to_sixty_days_after_it_is_due() => server.HoldsAsync();

    [Fact]
    public Task Who_had_a_cleaning_is_recalled_in_six_months() => server.HoldsAsync();

    [Fact]
    public Task The_hygiene_visits_of_a_patient_are_counted_in_their_order() => server.HoldsAsync();

    [Fact]
    public Task Who_came_in_pain_at_first_does_not_come_back_for_cleanings() => server.HoldsAsync();

    [Fact]
    public Task Some_new_patients_come_in_pain() => server.HoldsAsync();

    [Fact]
    public Task One_in_four_cleanings_of_the_insured_comes_with_an_examination() => server.HoldsAsync();
}
