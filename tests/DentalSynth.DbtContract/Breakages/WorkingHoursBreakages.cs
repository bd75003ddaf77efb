namespace DentalSynth.DbtContract.Breakages;

/// <summary>System G: working hours.</summary>
internal static class WorkingHoursBreakages
{
    private const string FirstVisit = """
        (select min("AptNum") from raw.appointment where "AptStatus" = 2)
        """;

    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a visit at eight in the evening",
            "A_visit_lies_within_the_working_hours_of_its_chair",
            ["visits_lie_within_working_hours"],
            $"""
            update raw.appointment set "AptDateTime" = "AptDateTime"::date + time '20:00' where "AptNum" = {FirstVisit}
            """
        ),
        new(
            "two visits at once of one dentist in two chairs",
            "Nobody_works_at_two_visits_at_once",
            ["nobody_is_in_two_places_at_once"],
            $"""
            update raw.appointment as a
            set "ProvNum" = b."ProvNum", "ProvHyg" = b."ProvHyg", "IsHygiene" = b."IsHygiene",
                "AptDateTime" = b."AptDateTime"
            from raw.appointment as b
            where b."AptNum" = {FirstVisit}
                and a."AptNum" = (select max("AptNum") from raw.appointment where "AptStatus" = 2)
            """
        ),
        new(
            "a visit of ten hours",
            "Nobody_is_booked_for_more_minutes_than_the_schedule_has",
            ["int_appointment_schedule_nobody_is_overbooked", "mart_appointment_summary_booked_time_fits"],
            $"""
            update raw.appointment set "Pattern" = repeat('X', 60) where "AptNum" = {FirstVisit}
            """
        ),
        new(
            "a holiday on which everybody works",
            "Nobody_works_on_a_holiday",
            ["nobody_works_on_a_holiday"],
            """
            update raw.schedule set "SchedDate" = '2025-03-04'
            where "ScheduleNum" = (select min("ScheduleNum") from raw.schedule where "SchedType" = 0)
            """
        ),
        new(
            "an overtime of nine hours",
            "Overtime_is_quarters_of_an_hour_up_to_three_hours",
            [],
            """
            update raw.timeadjust set "OTimeHours" = '09:00'
            where "TimeAdjustNum" = (select min("TimeAdjustNum") from raw.timeadjust where "Note" = 'Overtime')
            """
        ),
    ];
}
