using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System G: how visits get their time, and how they lose it; who is there.</summary>
internal static class BookingFacts
{
    // The book is filled patient by patient, and a time that was given up stays taken. The first visit of a clinician's
    // day finds it empty: it begins when the patient wants it to, if it is short enough to fit at any time.
    private const string FirstInDay = """
        select "AptDateTime"::time as start
        from (
            select *, row_number() over (
                partition by coalesce(case when "IsHygiene" then nullif("ProvHyg", 0) end, "ProvNum"), "AptDateTime"::date
                order by "PatNum", "AptNum", "HistDateTStamp"
            ) as place
            from raw.histappointment
        ) as booked
        where place = 1 and length("Pattern") <= 3
        """;

    // Appointments have their numbers in the order in which a patient books them.
    private const string FirstKept = """
        select "PatNum" as patient, min("AptNum") as visit from raw.appointment where "AptStatus" = 2 group by "PatNum"
        """;

    // What an appointment was before and after each of its changes.
    private const string Changes = """
        changes as (
            select
                "AptNum" as id,
                "HistDateTStamp"::date as day,
                "AptDateTime" as starts,
                lag("AptDateTime") over by_time as before,
                min("HistDateTStamp") over by_time as booked,
                count(*) over by_time as number
            from raw.histappointment
            window by_time as (partition by "AptNum" order by "HistDateTStamp", "HistApptNum")
        )
        """;

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Only_who_has_booked_before_the_day_calls_off_a_visit",
            PracticeSystem.Scheduling,
            "a visit that was booked on its day is missed or come to too late, not cancelled",
            RuleFile.Absence,
            new NoRows(
                """
                select format('appointment %s at %s, booked %s, cancelled %s', h."AptNum", h."AptDateTime",
                    h."SecDateTEntry", h."HistDateTStamp")
                from raw.histappointment as h
                where h."HistApptAction" = 3 and h."SecDateTEntry"::date >= h."AptDateTime"::date
                """
            )
        ),
        new(
            "One_in_twenty_broken_visits_is_come_to_too_late",
            PracticeSystem.Scheduling,
            "5 % of the broken visits have a time of arrival",
            RuleFile.Absence,
            new ShareBetween(
                """
                select count(*) filter (where "DateTimeArrived" > '1900-01-01'), count(*)
                from raw.appointment
                where "AptStatus" = 5
                """,
                0.045,
                0.055
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Nearly_half_of_those_who_do_not_come_have_called",
            PracticeSystem.Scheduling,
            "45 % of the broken visits that were booked before the day and not come to at all",
            RuleFile.Absence,
            new ShareBetween(
                """
                select count(*) filter (where h."HistApptAction" = 3), count(*)
                from raw.appointment as a
                join raw.histappointment as h on h."AptNum" = a."AptNum" and h."HistApptAction" in (2, 3)
                where a."AptStatus" = 5 and a."SecDateTEntry"::date < a."AptDateTime"::date
                    and coalesce(a."DateTimeArrived", '0001-01-01') < '1900-01-01'
                """,
                0.44,
                0.46
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "A_visit_is_moved_to_a_later_day_before_it_comes",
            PracticeSystem.Scheduling,
            "once at most, on an open day after that of the booking; by two weeks at most, or a week more where days are full",
            RuleFile.Move,
            new NoRows(
                $"""
                {OpenDays.Calendar},
                {Changes}
                select format('appointment %s, booked %s for %s: moved on %s to %s', id, booked, before, c.day, starts)
                from changes as c
                join calendar as open on open.day = c.day
                where starts <> before and (
                    number <> 2
                    or c.day <> open.opens
                    or c.day <= booked::date
                    or c.day >= before::date
                    or starts::date <= before::date
                    or starts::date > before::date + 21
                )
                """
            )
        ),
        new(
            "Seven_in_a_hundred_visits_that_are_booked_ahead_are_moved",
            PracticeSystem.Scheduling,
            "of those booked two days ahead or more for the day after an open one, whose day has come",
            RuleFile.Move,
            new ShareBetween(
                $"""
                {OpenDays.Calendar},
                {Changes}
                select count(*) filter (where is_moved), count(*)
                from (
                    select
                        (min(starts) filter (where number = 1))::date as wanted,
                        min(booked)::date as booked,
                        coalesce(bool_or(starts <> before), false) as is_moved
                    from changes
                    group by id
                ) as visit
                join calendar as eve on eve.day = visit.wanted - 1 and eve.opens = eve.day
                where visit.wanted - visit.booked >= 2 and visit.wanted <= @as_of
                """,
                0.065,
                0.075
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Only_first_visits_that_are_booked_ahead_are_booked_on_the_web",
            PracticeSystem.Scheduling,
            "no visit of the patient that was booked before has taken place, and the visit is on a later day",
            RuleFile.OnlineBooking,
            new NoRows(
                $"""
                select format('appointment %s at %s of patient %s, booked %s on the web', a."AptNum", a."AptDateTime",
                    a."PatNum", e."EntryDateTime")
                from raw.entrylog as e
                join raw.appointment as a on a."AptNum" = e."FKey"
                left join ({FirstKept}) as k on k.patient = a."PatNum"
                where e."LogSource" = 7 and (e."EntryDateTime"::date >= a."AptDateTime"::date or k.visit < a."AptNum")
                """
            )
        ),
        new(
            "One_in_seven_first_visits_is_booked_on_the_web",
            PracticeSystem.Scheduling,
            "15 % of the visits of new patients that are booked ahead",
            RuleFile.OnlineBooking,
            new ShareBetween(
                $"""
                select count(*) filter (where e."LogSource" = 7), count(*)
                from raw.appointment as a
                join raw.entrylog as e on e."FKey" = a."AptNum"
                left join ({FirstKept}) as k on k.patient = a."PatNum"
                where a."SecDateTEntry"::date < a."AptDateTime"::date and coalesce(k.visit, a."AptNum") >= a."AptNum"
                """,
                0.14,
                0.16
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "The_first_visit_that_is_booked_for_a_day_begins_on_the_hour_or_at_half_past",
            PracticeSystem.Scheduling,
            "patients ask for such a start, and get it when the day is empty and the visit fits at any time",
            RuleFile.StartTime,
            new NoRows(
                $"""
                select format('a visit at %s, %s times', start, count(*))
                from ({FirstInDay}) as first
                where extract(minute from start) not in (0, 30)
                group by start
                """
            )
        ),
        new(
            "More_than_half_of_the_patients_ask_for_the_morning",
            PracticeSystem.Scheduling,
            "4.9 in 8.8 of the first visits booked for a day begin before noon",
            RuleFile.StartTime,
            new ShareBetween(
                $"""
                select count(*) filter (where start < '12:00'), count(*) from ({FirstInDay}) as first
                """,
                0.5468,
                0.5668
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Early_afternoons_are_asked_for_least",
            PracticeSystem.Scheduling,
            "1.7 in 8.8 of the first visits booked for a day begin between 13:00 and 15:00",
            RuleFile.StartTime,
            new ShareBetween(
                $"""
                select count(*) filter (where start between '13:00' and '14:59'), count(*) from ({FirstInDay}) as first
                """,
                0.1832,
                0.2032
            )
        )
        {
            FromPatients = 1_000,
        },
    ];
}
