-- A claim by its insurance estimate, planned treatment by its fee.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskPriorityRule.cs
with plans as (
    select t."PatNum" as patient, c.opens as day, sum(p."ProcFee") as most
    from raw.treatplan as t
    join raw.treatplanattach as a on a."TreatPlanNum" = t."TreatPlanNum"
    join raw.procedurelog as p on p."ProcNum" = a."ProcNum" and p."AptNum" = 0
    join calendar as c on c.day = t."DateTP" + (select value from setting where name = 'PlanFollowUp.DaysLater')::int
    group by 1, 2
)
select format('patient %s on %s, list %s: %s of %s tasks urgent, %s large claims', patient, day,
    list, given.urgent, tasks, wanted.urgent)
from due_claim_tasks as wanted
join claim_tasks as given using (patient, day, list)
where wanted.urgent <> given.urgent
union all
select format('task %s: urgent %s, work of %s dollars at most', "TaskNum", "PriorityDefNum" = 290, most)
from raw.task
join plans on patient = "KeyNum" and day = "DateTask"
where "TaskListNum" = 2 and "PriorityDefNum" = 290 and most < (select value from setting where name = 'TaskPriority.Large')
