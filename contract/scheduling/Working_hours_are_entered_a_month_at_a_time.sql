-- On the first open day of a month, the setting's months beyond the recall interval; the first of them on the
-- opening day.
-- owner: src/DentalSynth.Generators/Scheduling/Schedules/ScheduleHorizonRule.cs
select format('%s: hours of %s rows entered %s, expected %s', s."SchedDate", count(*),
    s."DateTStamp"::date, e.entered)
from raw.schedule as s
cross join schedule_horizon as h
left join calendar as c
    on c.day = (date_trunc('month', s."SchedDate") - h.months * interval '1 month')::date
cross join lateral (
    select greatest(h.opened, least(coalesce(c.opens, h.opened), h.as_of - 1)) as entered
) as e
where s."DateTStamp"::date <> e.entered
group by s."SchedDate", s."DateTStamp"::date, e.entered
