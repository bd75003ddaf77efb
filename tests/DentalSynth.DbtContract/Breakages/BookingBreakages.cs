namespace DentalSynth.DbtContract.Breakages;

/// <summary>System G: visits that are broken, moved and booked on the web, and when they begin.</summary>
internal static class BookingBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a visit called off that was booked on its day",
            "Only_who_has_booked_before_the_day_calls_off_a_visit",
            [],
            """
            update raw.histappointment set "HistApptAction" = 3
            where "HistApptNum" = (
                select min("HistApptNum") from raw.histappointment where "SecDateTEntry"::date = "AptDateTime"::date
            )
            """
        ),
        new(
            "patients who come too late for every visit that they break",
            "One_in_twenty_broken_visits_is_come_to_too_late",
            [],
            """
            update raw.appointment set "DateTimeArrived" = "AptDateTime" where "AptStatus" = 5
            """
        ),
        new(
            "nobody who calls when they do not come",
            "Nearly_half_of_those_who_do_not_come_have_called",
            [],
            """
            update raw.histappointment set "HistApptAction" = 2 where "HistApptAction" = 3
            """
        ),
        new(
            "visits that are moved when they take place",
            "A_visit_is_moved_to_a_later_day_before_it_comes",
            [],
            """
            update raw.histappointment set "AptDateTime" = "AptDateTime" + interval '1 day' where "AptStatus" = 2
            """
        ),
        new(
            "nobody who ever moves a visit",
            "Seven_in_a_hundred_visits_that_are_booked_ahead_are_moved",
            [],
            """
            update raw.histappointment as h set "AptDateTime" = a."AptDateTime"
            from raw.appointment as a
            where a."AptNum" = h."AptNum"
            """
        ),
        new(
            "second visits that are booked on the web",
            "Only_first_visits_that_are_booked_ahead_are_booked_on_the_web",
            [],
            """
            update raw.entrylog set "LogSource" = 7
            """
        ),
        new(
            "new patients who all call",
            "One_in_seven_first_visits_is_booked_on_the_web",
            [],
            """
            update raw.entrylog set "LogSource" = 0
            """
        ),
        new(
            "visits that begin at ten past",
            "The_first_visit_that_is_booked_for_a_day_begins_on_the_hour_or_at_half_past",
            [],
            """
            update raw.histappointment set "AptDateTime" = "AptDateTime" + interval '10 minutes'
            """
        ),
        new(
            "patients who all sleep late",
            "More_than_half_of_the_patients_ask_for_the_morning",
            [],
            """
            update raw.histappointment set "AptDateTime" = "AptDateTime"::date + time '15:00'
            """
        ),
        new(
            "patients who all come after lunch",
            "Early_afternoons_are_asked_for_least",
            [],
            """
            update raw.histappointment set "AptDateTime" = "AptDateTime"::date + time '13:00'
            """
        ),
    ];
}
