using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System G: working hours, and the visits that fit into them.</summary>
internal static class WorkingHoursFacts
{
    // The hygienist of a hygiene visit works at it; the dentist only looks in.
    private const string Visits = """
        with visits as (
            select
                "AptNum" as id,
                coalesce(case when "IsHygiene" then nullif("ProvHyg", 0) end, "ProvNum") as worker,
                "Op" as chair,
                "AptDateTime" as starts,
                10 * length("Pattern") as minutes,
                "AptDateTime" + 10 * length("Pattern") * interval '1 minute' as ends
            from raw.appointment
            where "AptStatus" in (1, 2)
        )
        """;

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_visit_lies_within_the_working_hours_of_its_chair",
            PracticeSystem.Scheduling,
            "from its beginning to its end who works at it is in the schedule, at that chair",
            RuleFile.Schedule,
            new NoRows(
                $"""
                {Visits}
                select format('appointment %s from %s to %s in chair %s of provider %s', v.id, v.starts, v.ends, v.chair,
                    v.worker)
                from visits as v
                left join (
                    select s."ProvNum" as worker, o."OperatoryNum" as chair, s."SchedDate" as day,
                        s."SchedDate" + s."StartTime" as starts, s."SchedDate" + s."StopTime" as ends
                    from raw.schedule as s
                    join raw.scheduleop as o on o."ScheduleNum" = s."ScheduleNum"
                    where s."SchedType" = 1
                ) as b on b.worker = v.worker and b.chair = v.chair and b.day = v.starts::date
                    and b.starts <= v.starts and b.ends >= v.ends
                where b.worker is null
                """
            )
        ),
        new(
            "Nobody_works_at_two_visits_at_once",
            PracticeSystem.Scheduling,
            "the visits of a dentist or a hygienist follow each other",
            RuleFile.DayBook,
            new NoRows(
                $"""
                {Visits}
                select format('provider %s: appointment %s from %s to %s, appointment %s at %s', worker, id, starts, ends,
                    next_id, next_starts)
                from (
                    select *, lead(id) over by_worker as next_id, lead(starts) over by_worker as next_starts
                    from visits
                    window by_worker as (partition by worker order by starts, id)
                ) as visit
                where ends > next_starts
                """
            )
        ),
        new(
            "Nobody_is_booked_for_more_minutes_than_the_schedule_has",
            PracticeSystem.Scheduling,
            "minutes in the schedule and minutes booked, by provider and day, are those of int_appointment_schedule",
            RuleFile.Schedule,
            new NoRows(
                $"""
                {Visits},
                hours as (
                    select "ProvNum" as worker, "SchedDate" as day,
                        (sum(extract(epoch from "StopTime" - "StartTime")) / 60)::int as minutes
                    from raw.schedule
                    where "SchedType" = 1
                    group by 1, 2
                ),
                booked as (
                    select worker, starts::date as day, sum(minutes) as minutes
                    from visits
                    group by 1, 2
                ),
                modelled as (
                    select provider_id as worker, schedule_date as day, sum(available_minutes) as available,
                        sum(booked_minutes) as booked
                    from int.int_appointment_schedule
                    group by 1, 2
                )
                select format('provider %s on %s: %s of %s minutes, int_appointment_schedule %s of %s', worker, day,
                    coalesce(b.minutes, 0), coalesce(h.minutes, 0), m.booked, m.available)
                from hours as h
                full join booked as b using (worker, day)
                full join modelled as m using (worker, day)
                where coalesce(b.minutes, 0) > coalesce(h.minutes, 0)
                    or coalesce(b.minutes, 0) <> coalesce(m.booked, 0)
                    or coalesce(h.minutes, 0) <> coalesce(m.available, 0)
                """
            )
        ),
        new(
            "Nobody_works_on_a_holiday",
            PracticeSystem.Scheduling,
            "on a day on which the practice is closed nobody is in the schedule",
            RuleFile.Holidays,
            new NoRows(
                """
                select format('provider %s on %s, %s', w."ProvNum", w."SchedDate", h."Note")
                from raw.schedule as h
                join raw.schedule as w on w."SchedDate" = h."SchedDate" and w."SchedType" = 1
                where h."SchedType" = 0 and h."Status" = 2
                """
            )
        ),
        new(
            "Overtime_is_quarters_of_an_hour_up_to_three_hours",
            PracticeSystem.Scheduling,
            "what is added to an employee's hours is overtime, a quarter of an hour to three hours on a day",
            RuleFile.Overtime,
            new NoRows(
                """
                select format('adjustment %s of employee %s on %s: %s hours', "TimeAdjustNum", "EmployeeNum", "TimeEntry", "OTimeHours")
                from raw.timeadjust
                where "Note" = 'Overtime' and (
                    "OTimeHours" not between '00:15' and '03:00' or extract(epoch from "OTimeHours")::int % 900 <> 0
                )
                """
            )
        ),
    ];
}
