-- Treatment plans with unscheduled procedures of the practice's own that get a follow-up task.
-- owner: src/DentalSynth.Generators/Supporting/Communications/PlanFollowUpRule.cs
-- least patients: 1000
with calendar as materialized (select * from calendar)
select
    count(*) filter (
        where (patient, opens) in (select "KeyNum", "DateTask" from raw.task where "TaskListNum" = 2)
    ),
    count(*)
from (
    select distinct plan, patient, opens
    from refused_procedures as refused
    join calendar on calendar.day = refused.day + (select value from setting where name = 'PlanFollowUp.DaysLater')::int
    where sure and specialty is null and opens < (select as_of from dentalsynth.load)
) as plans
