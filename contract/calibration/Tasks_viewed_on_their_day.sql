-- Tasks viewed on the day on which they are written; each of four days is as likely.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskTimingRule.cs
-- least patients: 300
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where seen = day), count(*) from task_times where not waits and day < (select as_of from dentalsynth.load) - 14
)
select measured, out_of, 0.25 as least, 0.25 as most from counted
