-- Tasks older than three weeks that were viewed and not done.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskTimingRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where status <> 2), count(*) from task_times where not waits and day < (select as_of from dentalsynth.load) - 21
)
select measured, out_of, 0.03 as least, 0.07 as most from counted
