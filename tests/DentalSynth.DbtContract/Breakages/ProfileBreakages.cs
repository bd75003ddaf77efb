namespace DentalSynth.DbtContract.Breakages;

/// <summary>Profiles of patients and clinics.</summary>
internal static class ProfileBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a patient without a birthday",
            "A_patient_is_a_year_older_on_each_birthday",
            ["not_null_int_patient_profile_age"],
            """
            update raw.patient set "Birthdate" = date '1900-01-01'
            where "PatNum" = (select min("PatNum") from raw.patient)
            """
        ),
        new(
            "a patient whom nobody answers for",
            "A_family_is_everybody_with_the_same_guarantor",
            ["not_null_int_patient_profile_family_size"],
            """
            update raw.patient set "Guarantor" = 0 where "PatNum" = (select min("PatNum") from raw.patient)
            """
        ),
        new(
            "an illness of a patient who does not exist",
            "A_patient_has_the_illnesses_allergies_and_prescriptions_of_the_chart",
            [],
            """
            update raw.disease set "PatNum" = 999999
            where "DiseaseNum" = (select min("DiseaseNum") from raw.disease where "ProbStatus" = 0)
            """
        ),
        new(
            "a plan of a patient who does not exist",
            "A_patient_is_insured_by_the_plans_that_run_today",
            [],
            """
            update raw.patplan set "PatNum" = 999999
            where "PatPlanNum" = (
                select min("PatPlanNum")
                from raw.patplan
                join raw.inssub using ("InsSubNum")
                where "DateTerm" is null or "DateTerm" < date '1900-01-01'
            )
            """
        ),
        new(
            "a chair in a clinic that does not exist",
            "A_clinic_has_its_chairs_its_patients_and_its_production",
            [],
            """
            update raw.operatory set "ClinicNum" = 99
            where "OperatoryNum" = (select min("OperatoryNum") from raw.operatory)
            """
        ),
        new(
            "an illness that was over before it began",
            null,
            ["not_before_stg_opendental__disease_stopped_on__started_on"],
            """
            update raw.disease set "DateStop" = "DateStart" - 1
            where "DiseaseNum" = (select min("DiseaseNum") from raw.disease where "ProbStatus" = 1)
            """
        ),
        new(
            "old people without an illness",
            "Half_of_new_seniors_have_high_blood_pressure",
            [],
            """
            delete from raw.disease where "DiseaseDefNum" = 1 and "PatNum" in (
                select "PatNum" from raw.patient where "Birthdate" < date '1965-01-01'
            )
            """
        ),
        new(
            "young people without an illness",
            "One_in_seven_new_adults_under_65_has_high_blood_pressure",
            [],
            """
            delete from raw.disease where "DiseaseDefNum" = 1 and "PatNum" in (
                select "PatNum" from raw.patient where "Birthdate" > date '1955-01-01'
            )
            """
        ),
    ];
}
