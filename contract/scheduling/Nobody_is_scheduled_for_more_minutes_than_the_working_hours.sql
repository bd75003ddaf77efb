-- int_appointment_schedule has the working minutes and booked minutes of each provider and day.
-- owner: src/DentalSynth.Generators/Scheduling/Schedules/ScheduleRows.cs
with visits as (
    select t.provider as worker, a."AptDateTime" as starts, 10 * length(a."Pattern") as minutes
    from raw.appointment as a
    join treating_providers as t on t.appointment = a."AptNum"
    where "AptStatus" in (1, 2)
),
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
