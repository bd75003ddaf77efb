-- For every open day up to the end of that month, and later only where somebody is scheduled; holidays too.
-- owner: src/DentalSynth.Generators/Scheduling/Schedules/ScheduleHorizonRule.cs
with ends as (
    select *, (month + (months + 1) * interval '1 month')::date - 1 as last_day from schedule_horizon
),
worked as (
    select distinct "SchedDate" as day, "ClinicNum" as clinic from raw.schedule where "SchedType" = 1
)
select format('nobody works on %s', c.day)
from calendar as c
join ends on c.day between ends.opened and ends.last_day
where c.day = c.opens and c.day not in (select day from worked)
union all
select format('%s at clinic %s: after %s, and nobody is scheduled', w.day, w.clinic, ends.last_day)
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
