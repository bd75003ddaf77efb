-- Tasks to which somebody subscribes.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskWatchRule.cs
-- least patients: 1000
select count(*) filter (where "TaskNum" in (select "TaskNum" from raw.tasksubscription)), count(*)
from raw.task
