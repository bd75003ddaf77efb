-- int_task_management.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskRows.cs
with counted as (
    select "TaskListNum" as list, count(*) as tasks, count(*) filter (where "TaskStatus" <> 2) as open
    from raw.task
    group by 1
),
modelled as (
    select task_list_id as list, count(*) as tasks, count(*) filter (where is_open) as open
    from int.int_task_management
    group by 1
)
select format('list %s: %s of %s tasks open, int_task_management %s of %s', coalesce(c.list, m.list), c.open,
    c.tasks, m.open, m.tasks)
from counted as c
full join modelled as m on m.list = c.list
where (c.tasks, c.open) is distinct from (m.tasks, m.open)
