namespace DentalSynth.DbtContract.Facts;

public sealed class ProfileFactsTests(TestServer server)
{
    [Fact]
    public Task A_patient_is_a_year_older_on_each_birthday() => server.HoldsAsync();

    [Fact]
    public Task A_family_is_everybody_with_the_same_guarantor() => server.HoldsAsync();

    [Fact]
    public Task A_patient_has_the_illnesses_allergies_and_prescriptions_of_the_chart() => server.HoldsAsync();

    [Fact]
    public Task A_patient_is_insured_by_the_plans_that_run_today() => server.HoldsAsync();

    [Fact]
    public Task A_clinic_has_its_chairs_its_patients_and_its_production() => server.HoldsAsync();

    [Fact]
    public Task Half_of_new_seniors_have_high_blood_pressure() => server.HoldsAsync();

    [Fact]
    public Task One_in_seven_new_adults_under_65_has_high_blood_pressure() => server.HoldsAsync();
}
