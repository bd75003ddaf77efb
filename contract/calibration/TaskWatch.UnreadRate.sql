-- Done tasks with a subscription that are unread.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskWatchRule.cs
-- least patients: 1000
select count(*) filter (where t."TaskNum" in (select "TaskNum" from raw.taskunread)), count(*)
from raw.task as t
where t."TaskStatus" = 2 and exists (select from raw.tasksubscription as s where s."TaskNum" = t."TaskNum")
