-- mart_appointment_summary: no-shows over appointments whose day has come, by month; a cancellation is no no-show.
-- owner: src/DentalSynth.Generators/Scheduling/AttendanceRule.cs
with counted as (
    select
        date_trunc('month', a."AptDateTime")::date as month,
        count(*) filter (where a."AptStatus" = 5 and h."AptNum" is null) as missed,
        count(*) as due
    from raw.appointment as a
    left join (select distinct "AptNum" from raw.histappointment where "HistApptAction" = 3) as h
        on h."AptNum" = a."AptNum"
    where a."AptStatus" in (2, 5)
    group by 1
),
modelled as (
    select
        date_trunc('month', appointment_date)::date as month,
        sum(no_show_appointments) as missed,
        sum(completed_appointments + broken_appointments) as due
    from marts.mart_appointment_summary
    group by 1
    having sum(completed_appointments + broken_appointments) > 0
)
select format('%s: %s of %s missed, mart_appointment_summary %s of %s', coalesce(c.month, m.month), c.missed,
    c.due, m.missed, m.due)
from counted as c
full join modelled as m on m.month = c.month
where (c.missed, c.due) is distinct from (m.missed, m.due)
