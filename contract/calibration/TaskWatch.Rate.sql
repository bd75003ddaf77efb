-- Tasks to which somebody subscribes.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskWatchRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where exists (select from raw.tasksubscription as s where s."TaskNum" = t."TaskNum")), count(*)
    from raw.task as t
)
select measured, out_of, 0.29 as least, 0.31 as most from counted
