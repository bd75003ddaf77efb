with tasks as (

    select * from {{ ref('stg_opendental__task') }}

),

history as (

    select * from {{ ref('stg_opendental__taskhist') }}

),

notes as (

    select * from {{ ref('stg_opendental__tasknote') }}

),

watchers as (

    select * from {{ ref('stg_opendental__tasksubscription') }}

),

unread as (

    select * from {{ ref('stg_opendental__taskunread') }}

),

lists as (

    select * from {{ ref('stg_opendental__tasklist') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

changes as (

    select
        task_id,
        count(*) as history_entries,
        min(changed_at) filter (where task_status = 'new' and not is_note_change) as first_viewed_at,
        max(changed_at) as last_changed_at
    from history
    group by task_id

),

note_counts as (

    select
        task_id,
        count(*) as note_count
    from notes
    group by task_id

),

watcher_counts as (

    select
        task_id,
        count(*) as watcher_count
    from watchers
    where task_id is not null
    group by task_id

),

unread_counts as (

    select
        task_id,
        count(*) as unread_count
    from unread
    group by task_id

),

joined as (

    select
        tasks.task_id,
        tasks.task_list_id,
        lists.task_list_name,
        coalesce(parents.task_list_name, lists.task_list_name) as department,
        tasks.object_type,
        tasks.patient_id,
        tasks.appointment_id,
        tasks.user_id,
        priorities.item_name as priority,
        tasks.task_status,
        tasks.task_status <> 'done' as is_open,
        tasks.created_at,
        changes.first_viewed_at,
        tasks.finished_at,
        cast(changes.first_viewed_at as date) - cast(tasks.created_at as date) as days_to_view,
        cast(tasks.finished_at as date) - cast(tasks.created_at as date) as days_to_finish,
        case
            when tasks.task_status <> 'done' then {{ as_of_date() }} - cast(tasks.created_at as date)
        end as days_open,
        coalesce(changes.last_changed_at, tasks.created_at) as last_changed_at,
        coalesce(changes.history_entries, 0) as history_entries,
        coalesce(note_counts.note_count, 0) as note_count,
        coalesce(watcher_counts.watcher_count, 0) as watcher_count,
        coalesce(unread_counts.unread_count, 0) as unread_count
    from tasks
    left join lists
        on tasks.task_list_id = lists.task_list_id
    left join lists as parents
        on lists.parent_task_list_id = parents.task_list_id
    left join definitions as priorities
        on tasks.priority_definition_id = priorities.definition_id
    left join changes
        on tasks.task_id = changes.task_id
    left join note_counts
        on tasks.task_id = note_counts.task_id
    left join watcher_counts
        on tasks.task_id = watcher_counts.task_id
    left join unread_counts
        on tasks.task_id = unread_counts.task_id

)

select * from joined
