-- Done tasks with a note.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskNoteRule.cs
-- least patients: 1000
select count(*) filter (where exists (select from raw.tasknote as n where n."TaskNum" = t."TaskNum")), count(*)
from raw.task as t
where t."TaskStatus" = 2
