namespace DentalSynth.DbtContract.Facts;

public sealed class RecordFactsTests(TestServer server)
{
    [Fact]
    public Task Whoever_is_operated_on_has_signed_for_it_that_day_and_nobody_else_has() => server.HoldsAsync();

    [Fact]
    public Task A_new_patient_tells_the_medical_history_once_on_paper_or_online() => server.HoldsAsync();

    [Fact]
    public Task Three_in_ten_new_patients_hand_in_a_paper_form() => server.HoldsAsync();

    [Fact]
    public Task An_insurance_card_is_scanned_once_of_an_insured_patient_at_the_first_visit() => server.HoldsAsync();

    [Fact]
    public Task Half_of_the_insured_have_their_card_scanned() => server.HoldsAsync();

    [Fact]
    public Task Every_x_ray_taken_is_filed_once_with_its_visit() => server.HoldsAsync();

    [Fact]
    public Task A_plan_is_signed_when_600_dollars_of_it_are_accepted() => server.HoldsAsync();

    [Fact]
    public Task A_note_tells_of_a_completed_procedure_by_its_name_on_its_day() => server.HoldsAsync();

    [Fact]
    public Task Two_thirds_of_completed_procedures_have_a_note() => server.HoldsAsync();

    [Fact]
    public Task Six_in_ten_patients_want_messages_as_text() => server.HoldsAsync();
}
