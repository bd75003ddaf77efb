namespace DentalSynth.DbtContract.Breakages;

/// <summary>System G: the appointment book and its history.</summary>
internal static class AppointmentBookBreakages
{
    private const string FirstVisit = """
        (select min("AptNum") from raw.appointment where "AptStatus" = 2)
        """;

    private const string FirstMissed = """
        (select min("AptNum") from raw.histappointment where "HistApptAction" = 2)
        """;

    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a missed visit of 2022 that the models drop",
            "The_no_show_rate_in_mart_appointment_summary_is_that_of_the_appointment_book",
            ["same_row_count_as_stg_opendental__appointment_source_opendental_appointment_"],
            $"""
            update raw.appointment set "AptDateTime" = '2022-12-30 10:00' where "AptNum" = {FirstMissed}
            """
        ),
        new(
            "a visit of 2022 with work that the models keep",
            "The_production_of_a_day_in_mart_appointment_summary_is_the_work_at_its_visits",
            ["appointment_summary_loses_nothing"],
            $"""
            update raw.appointment set "AptDateTime" = '2022-12-30 10:00' where "AptNum" = {FirstVisit}
            """
        ),
        new(
            "an appointment that was changed without a trace",
            "The_history_of_an_appointment_ends_at_its_present_state",
            ["history_ends_at_the_present_state"],
            """
            update raw.appointment set "AptStatus" = 5, "Confirmed" = 20
            where "AptNum" = (select max("AptNum") from raw.appointment where "AptStatus" = 1)
            """
        ),
        new(
            "a broken visit that another patient's visit takes the place of",
            "A_visit_booked_in_place_of_a_broken_one_is_the_same_patients_and_later",
            [],
            """
            update raw.appointment as b set "Note" = 'Booked again, new appt:#' || (
                select min(o."AptNum") from raw.appointment as o where o."PatNum" <> b."PatNum"
            )
            where b."AptNum" = (select min("AptNum") from raw.appointment where "Note" like '%new appt:#%')
            """
        ),
        new(
            "work that is planned at a broken visit",
            "Nothing_is_planned_at_a_broken_visit",
            ["broken_visits_have_no_procedures"],
            $"""
            update raw.procedurelog set "AptNum" = {FirstMissed}
            where "ProcNum" = (select min("ProcNum") from raw.procedurelog where "ProcStatus" = 1)
            """
        ),
    ];
}
