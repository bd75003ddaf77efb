-- Tasks viewed on the day on which they are written; each of the setting's days is as likely.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskTimingRule.cs
-- least patients: 300
with counted(measured, out_of) as (
    select count(*) filter (where seen = day), count(*)
    from task_times
    where not waits
        and day < (select as_of from dentalsynth.load) - 14 - (select value from setting where name = 'TaskTiming.MostDays')::int
)
select measured, out_of, 1 / (1 + value) as least, 1 / (1 + value) as most
from counted, setting
where name = 'TaskTiming.MostDays'
