with tasks as (

    select * from {{ ref('stg_opendental__task') }}

),

campaigns as (

    select * from {{ ref('int_collection_campaigns') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

receivables as (

    select * from {{ ref('int_ar_analysis') }}

),

collection_tasks as (

    select
        tasks.task_id as collection_task_id,
        campaigns.campaign_id,
        campaigns.collects_from,
        tasks.patient_id,
        tasks.user_id,
        definitions.item_name as priority,
        tasks.task_status,
        tasks.task_status = 'done' as is_done,
        tasks.created_at,
        tasks.finished_at,
        cast(tasks.finished_at as date) - cast(tasks.created_at as date) as days_to_done,
        case
            when tasks.task_status <> 'done' then {{ as_of_date() }} - cast(tasks.created_at as date)
        end as days_open
    from tasks
    inner join campaigns
        on tasks.task_list_id = campaigns.task_list_id
    left join definitions
        on tasks.priority_definition_id = definitions.definition_id

),

final as (

    select
        collection_tasks.*,
        case
            when collection_tasks.collects_from = 'patient' then receivables.patient_responsibility
            else receivables.insurance_pending_amount
        end as still_open_amount
    from collection_tasks
    left join receivables
        on collection_tasks.patient_id = receivables.patient_id

)

select * from final
