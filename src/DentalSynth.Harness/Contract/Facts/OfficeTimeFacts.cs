using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System G: when the staff works, how far ahead that is known, and who is off.</summary>
internal static class OfficeTimeFacts
{
    // The last month whose hours are entered: those of eleven months ahead come on the first open day of a month, when
    // the next recall is six months away; what is entered on the practice's today is not there yet.
    private const string Horizon = $"""
        {OpenDays.Calendar},
        horizon as (
            select
                load.start_date as opened,
                load.as_of,
                (load.options ->> 'RecallMonths')::int + 5 as months,
                (
                    select max(date_trunc('month', c.day)) from calendar as c
                    where c.opens < load.as_of and extract(day from c.day) = 1
                )::date as month
            from dentalsynth.load as load
        )
        """;

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Working_hours_of_one_more_month_are_entered_on_its_first_open_day",
            PracticeSystem.Scheduling,
            "five months beyond the next recall; the first of them on the opening day, what comes later by today",
            RuleFile.ScheduleHorizon,
            new NoRows(
                $"""
                {Horizon}
                select format('%s: hours of %s rows entered %s, expected %s', s."SchedDate", count(*),
                    s."DateTStamp"::date, e.entered)
                from raw.schedule as s
                cross join horizon as h
                left join calendar as c
                    on c.day = (date_trunc('month', s."SchedDate") - h.months * interval '1 month')::date
                cross join lateral (
                    select greatest(h.opened, least(coalesce(c.opens, h.opened), h.as_of - 1)) as entered
                ) as e
                where s."DateTStamp"::date <> e.entered
                group by s."SchedDate", s."DateTStamp"::date, e.entered
                """
            )
        ),
        new(
            "Working_hours_are_known_for_five_months_beyond_the_next_recall",
            PracticeSystem.Scheduling,
            "for every open day up to the end of that month, and later only where somebody is booked; holidays too",
            RuleFile.ScheduleHorizon,
            new NoRows(
                $"""
                {Horizon},
                ends as (
                    select *, (month + (months + 1) * interval '1 month')::date - 1 as last_day from horizon
                ),
                worked as (
                    select distinct "SchedDate" as day, "ClinicNum" as clinic from raw.schedule where "SchedType" = 1
                )
                select format('nobody works on %s', c.day)
                from calendar as c
                join ends on c.day between ends.opened and ends.last_day
                where c.day = c.opens and c.day not in (select day from worked)
                union all
                select format('%s at clinic %s: after %s, and nobody is booked', w.day, w.clinic, ends.last_day)
                from worked as w
                join ends on w.day > ends.last_day
                left join (
                    select "ClinicNum" as clinic, max("AptDateTime")::date as day from raw.histappointment group by 1
                ) as booked on booked.clinic = w.clinic
                where w.day > coalesce(booked.day, '0001-01-01')
                union all
                select format('holiday on %s, after %s', s."SchedDate", ends.last_day)
                from raw.schedule as s
                join ends on s."SchedDate" > ends.last_day
                where s."SchedType" = 0
                """
            )
        ),
        new(
            "Employees_are_off_nine_days_a_year",
            PracticeSystem.Scheduling,
            "of 254 on which the practice is open, by the days off in timeadjust",
            RuleFile.PaidTimeOff,
            new ShareBetween(
                $"""
                {OpenDays.Calendar}
                select
                    (select count(*) from raw.timeadjust where "PtoHours" > '00:00'),
                    (select count(*) from raw.employee) * (select count(*) from calendar where day = opens and day < @as_of)
                """,
                0.0344,
                0.0364
            )
        ),
    ];
}
