namespace DentalSynth.DbtContract.Breakages;

internal static class SchedulingBreakages
{
    private const string FirstVisit = """
        (select min("AptNum") from raw.appointment where "AptStatus" = 2)
        """;

    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a patient who is seated before arriving",
            "A_patient_arrives_is_seated_and_is_dismissed_in_this_order",
            ["not_before_stg_opendental__appointment_seated_at__arrived_at"],
            $"""
            update raw.appointment set "DateTimeSeated" = "DateTimeArrived" - interval '1 minute'
            where "AptNum" = {FirstVisit}
            """
        ),
        new(
            "a visit at which nothing was done",
            "A_visit_that_took_place_has_completed_procedures_of_its_day",
            ["completed_visits_have_procedures"],
            $"""
            update raw.procedurelog set "AptNum" = 0 where "AptNum" = {FirstVisit}
            """
        ),
        new(
            "work at a visit that was broken",
            "Nothing_is_completed_at_a_visit_that_did_not_take_place",
            [],
            $"""
            update raw.appointment set "AptStatus" = 5 where "AptNum" = {FirstVisit}
            """
        ),
        new(
            "a visit that took place tomorrow",
            "The_past_has_taken_place_and_the_future_has_not",
            ["visits_are_kept_by_today_and_booked_ahead"],
            $"""
            update raw.appointment set "AptDateTime" = '2026-02-01 09:00' where "AptNum" = {FirstVisit}
            """
        ),
        new(
            "two visits in one chair",
            "No_chair_holds_two_visits_at_once",
            ["nobody_is_in_two_places_at_once"],
            $"""
            update raw.appointment as a
            set "Op" = b."Op", "AptDateTime" = b."AptDateTime"
            from raw.appointment as b
            where b."AptNum" = {FirstVisit}
                and a."AptNum" = (select max("AptNum") from raw.appointment where "AptStatus" = 2)
            """
        ),
        new(
            "a recall that was due before the last visit",
            "A_recall_falls_due_after_the_visit_before",
            ["not_before_stg_opendental__recall_date_due__date_previous"],
            """
            update raw.recall set "DateDue" = "DatePrevious" - 1
            where "RecallNum" = (select min("RecallNum") from raw.recall where "DatePrevious" > '2023-01-01')
            """
        ),
        new(
            "a visit in another clinic's chair",
            null,
            ["visits_keep_to_their_clinic"],
            $"""
            update raw.appointment set "ClinicNum" = "ClinicNum" % 5 + 1 where "AptNum" = {FirstVisit}
            """
        ),
    ];
}
