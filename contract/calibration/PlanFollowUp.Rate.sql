-- Treatment plans with unscheduled procedures of the practice's own that get a follow-up task.
-- owner: src/DentalSynth.Generators/Supporting/Communications/PlanFollowUpRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where exists (
        select from raw.task where "TaskListNum" = 2 and "KeyNum" = patient and "DateTask" = opens)), count(*)
    from (
        select distinct plan, patient, opens
        from refused_procedures as refused
        join calendar on calendar.day = refused.day + 45
        where sure and specialty is null and opens < (select as_of from dentalsynth.load)
    ) as plans
)
select measured, out_of, 0.67 as least, 0.73 as most from counted
