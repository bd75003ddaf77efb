-- On the next open day: a treatment plan of that patient has unscheduled procedures, and one task each.
-- owner: src/DentalSynth.Generators/Supporting/Communications/PlanFollowUpRule.cs
select format('patient %s on %s: %s tasks, %s plans of that long before', patient, t.day, tasks,
    count(distinct plan) filter (where opens = t.day))
from (
    select "KeyNum" as patient, "DateTask" as day, count(*) as tasks
    from raw.task
    where "TaskListNum" = 2
    group by 1, 2
) as t
left join (
    select refused.patient, plan, opens from refused_procedures as refused join calendar on calendar.day = refused.day + (select value from setting where name = 'PlanFollowUp.DaysLater')::int
) as p using (patient)
group by patient, t.day, tasks
having tasks > count(distinct plan) filter (where opens = t.day)
