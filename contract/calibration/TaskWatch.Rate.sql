-- Tasks to which somebody subscribes.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskWatchRule.cs
-- least patients: 1000
select count(*) filter (where exists (select from raw.tasksubscription as s where s."TaskNum" = t."TaskNum")), count(*)
from raw.task as t
