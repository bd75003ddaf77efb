-- A task is new, then viewed, then done: its history holds each earlier status once, in this order.
with states as (

    select
        task_id,
        task_status_code,
        row_number() over (partition by task_id order by changed_at, task_history_id) - 1 as states_before
    from {{ ref('stg_opendental__taskhist') }}
    where not is_note_change

),

counted as (

    select
        task_id,
        count(*) as changes,
        count(*) filter (where task_status_code <> states_before) as out_of_order
    from states
    group by task_id

)

select
    tasks.task_id,
    tasks.task_status,
    counted.changes,
    counted.out_of_order
from {{ ref('int_task_management') }} as tasks
left join counted
    on tasks.task_id = counted.task_id
where counted.out_of_order > 0
    or coalesce(counted.changes, 0) <> case tasks.task_status when 'new' then 0 when 'viewed' then 1 else 2 end
    or tasks.finished_at <> tasks.last_changed_at
