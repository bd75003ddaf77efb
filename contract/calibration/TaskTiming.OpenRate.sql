-- Tasks older than three weeks that were viewed and not done.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskTimingRule.cs
-- least patients: 1000
select count(*) filter (where status <> 2), count(*) from task_times where not waits and day < (select as_of from dentalsynth.load) - 21
