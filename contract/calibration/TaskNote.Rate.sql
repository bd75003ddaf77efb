-- Done tasks with a note.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskNoteRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where exists (select from raw.tasknote as n where n."TaskNum" = t."TaskNum")), count(*)
    from raw.task as t
    where t."TaskStatus" = 2
)
select measured, out_of, 0.59 as least, 0.61 as most from counted
