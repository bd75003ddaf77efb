-- Done tasks with a note.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskNoteRule.cs
-- least patients: 1000
select count(*) filter (where "TaskNum" in (select "TaskNum" from raw.tasknote)), count(*)
from raw.task
where "TaskStatus" = 2
