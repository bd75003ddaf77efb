namespace DentalSynth.DbtContract.Breakages;

/// <summary>What is found, planned, prescribed and made in a laboratory.</summary>
internal static class ChartBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a drug for somebody who is allergic to it",
            "Nobody_is_prescribed_what_they_are_allergic_to_or_too_young_for",
            [],
            """
            update raw.allergy set "PatNum" = known."PatNum", "AllergyDefNum" = known."AllergyDefNum"
            from (
                select r."PatNum", d."AllergyDefNum"
                from raw.rxpat as r
                join raw.medication as m on m."RxCui"::text = r."RxCui"::text
                join raw.allergydef as d on d."MedicationNum" = m."MedicationNum"
                order by r."RxNum"
                limit 1
            ) as known
            where "AllergyNum" = (select min("AllergyNum") from raw.allergy)
            """
        ),
        new(
            "work that hurts, and nothing for it",
            "Half_of_those_operated_on_get_something_for_pain",
            [],
            """
            delete from raw.rxpat where "Drug" ~ '^(Ibuprofen|Acetaminophen)'
            """
        ),
        new(
            "an illness that ends before it begins",
            "An_illness_begins_in_life_and_ends_a_month_later_or_more",
            [],
            """
            update raw.disease set "DateStop" = "DateStart" - 1 where "DateStop" > '1900-01-01'
            """
        ),
        new(
            "illnesses that have always been there",
            "Three_in_four_patients_know_since_when_they_are_ill",
            [],
            """
            update raw.disease set "DateStart" = null
            """
        ),
        new(
            "a filling in a child of two",
            "Work_is_found_at_the_age_for_it",
            [],
            """
            update raw.patient set "Birthdate" = (
                select max(p."DateTP") from raw.procedurelog as p
                where p."PatNum" = patient."PatNum"
            ) - interval '2 years'
            where "PatNum" in (
                select p."PatNum" from raw.procedurelog as p
                join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
                where code."ProcCode" = 'D2391'
            )
            """
        ),
        new(
            "examinations that find nothing",
            "One_examination_in_three_or_four_finds_work",
            [],
            """
            delete from raw.treatplanattach
            """
        ),
        new(
            "a root canal of a molar in a premolar",
            "Work_is_done_on_teeth_that_it_is_for",
            [],
            """
            update raw.procedurelog as p set "ToothNum" = '4'
            from raw.procedurecode as code
            where code."CodeNum" = p."CodeNum" and code."ProcCode" = 'D3330'
            """
        ),
        new(
            "a front filling in a molar",
            "Work_is_done_on_teeth_that_it_is_for",
            [],
            """
            update raw.procedurelog as p set "ToothNum" = '3'
            from raw.procedurecode as code
            where code."CodeNum" = p."CodeNum" and code."ProcCode" like 'D233%'
            """
        ),
        new(
            "earlier work that nobody charts",
            "Earlier_work_is_charted_for_one_in_five_new_patients_with_a_plan",
            [],
            """
            delete from raw.procedurelog where "ProcStatus" = 4
            """
        ),
        new(
            "earlier work of a patient without a plan",
            "Earlier_work_is_charted_of_patients_with_a_plan_alone",
            [],
            """
            update raw.procedurelog
            set "PatNum" = (select min("PatNum") from raw.patient where "PatNum" not in (select "PatNum" from raw.patplan))
            where "ProcNum" = (select min("ProcNum") from raw.procedurelog where "ProcStatus" = 4)
            """
        ),
    ];
}
