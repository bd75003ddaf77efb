-- Done tasks with a subscription that are unread.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskWatchRule.cs
-- least patients: 1000
select count(*) filter (where exists (select from raw.taskunread as u where u."TaskNum" = t."TaskNum")), count(*)
from raw.task as t
where t."TaskStatus" = 2 and exists (select from raw.tasksubscription as s where s."TaskNum" = t."TaskNum")
