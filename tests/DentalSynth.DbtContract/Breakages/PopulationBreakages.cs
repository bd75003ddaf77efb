namespace DentalSynth.DbtContract.Breakages;

internal static class PopulationBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "patients who are all children",
            "One_in_twenty_patients_is_a_child",
            [],
            """
            update raw.patient set "Birthdate" = date '2018-05-05'
            """
        ),
        new(
            "patients who are all of working age",
            "One_in_four_patients_is_sixty_five_or_older",
            [],
            """
            update raw.patient set "Birthdate" = date '1980-05-05'
            """
        ),
        new(
            "a practice for women",
            "As_many_women_as_men_are_patients",
            [],
            """
            update raw.patient set "Gender" = 1
            """
        ),
        new(
            "one guarantor for everybody",
            "A_family_has_one_to_five_patients",
            [],
            """
            update raw.patient set "Guarantor" = (select min("PatNum") from raw.patient)
            """
        ),
        new(
            "plans that everybody lost",
            "Six_in_ten_patients_are_insured",
            [],
            """
            delete from raw.patplan
            """
        ),
        new(
            "plans that pay a tenth",
            "Plans_pay_half_to_four_fifths_of_what_they_allow",
            [],
            """
            update raw.claimproc set "InsPayAmt" = "InsPayAmt" / 10
            """
        ),
        new(
            "a veneer on a claim",
            "No_plan_is_billed_for_cosmetic_work",
            [],
            """
            update raw.procedurelog set "CodeNum" = (select "CodeNum" from raw.procedurecode where "ProcCode" = 'D2962')
            where "ProcNum" = (select min("ProcNum") from raw.claimproc)
            """
        ),
        new(
            "a day on which nobody ever came",
            "Three_in_four_appointments_are_completed",
            [],
            """
            update raw.appointment set "AptStatus" = 5
            """
        ),
        new(
            "nobody who ever stays away",
            "One_in_ten_appointments_is_broken",
            [],
            """
            update raw.appointment set "AptStatus" = 2 where "AptStatus" = 5
            """
        ),
        new(
            "a visit on Sunday",
            "Appointments_are_on_weekdays_from_eight_to_five",
            [],
            """
            update raw.appointment set "AptDateTime" = timestamp '2025-03-02 10:00'
            where "AptNum" = (select min("AptNum") from raw.appointment)
            """
        ),
        new(
            "a summer that everybody spends at the dentist",
            "Fewer_visits_take_place_in_summer",
            [],
            """
            update raw.appointment
            set "AptDateTime" = date_trunc('month', "AptDateTime") - interval '1 month' + interval '9 hours'
            where extract(month from "AptDateTime") = 9
            """
        ),
        new(
            "one thing at every visit",
            "Several_things_are_done_at_some_visits",
            [],
            """
            delete from raw.procedurelog as p
            where exists (
                select from raw.procedurelog as o where o."AptNum" = p."AptNum" and o."ProcNum" < p."ProcNum"
            )
            """
        ),
        new(
            "pain that waits for a month",
            "Who_is_in_pain_is_seen_at_once",
            [],
            """
            update raw.appointment set "SecDateTEntry" = "AptDateTime" - interval '31 days' where "AppointmentTypeNum" = 12
            """
        ),
        new(
            "a child who heads a family",
            "Whoever_heads_a_family_is_an_adult",
            [],
            """
            update raw.patient set "Guarantor" = "PatNum"
            where "PatNum" = (select "PatNum" from raw.patient order by "Birthdate" desc limit 1)
            """
        ),
        new(
            "families that all came at once",
            "Most_families_come_in_the_second_half_of_the_years",
            [],
            """
            update raw.patient set "SecDateEntry" = (select start_date from dentalsynth.load)
            """
        ),
    ];
}
