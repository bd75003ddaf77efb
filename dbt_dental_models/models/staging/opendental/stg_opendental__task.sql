with source as (

    select * from {{ source('opendental', 'task') }}

),

renamed as (

    select
        -- keys
        "TaskNum" as task_id,
        {{ key_or_null('TaskListNum') }} as task_list_id,
        case when "ObjectType" = 1 then {{ key_or_null('KeyNum') }} end as patient_id,
        case when "ObjectType" = 2 then {{ key_or_null('KeyNum') }} end as appointment_id,
        {{ key_or_null('UserNum') }} as user_id,
        {{ key_or_null('PriorityDefNum') }} as priority_definition_id,

        -- attributes
        {{ code_label('"ObjectType"', {
            0: 'none',
            1: 'patient',
            2: 'appointment'
        }) }} as object_type,
        {{ code_label('"TaskStatus"', {
            0: 'new',
            1: 'viewed',
            2: 'done'
        }) }} as task_status,
        {{ text_or_null('Descript') }} as task_description,

        -- dates
        {{ known_date('DateTimeOriginal') }} as created_at,
        {{ known_date('DateTimeFinished') }} as finished_at,
        {{ known_date('SecDateTEdit') }} as updated_at

    from source

    where {{ since_history_start('DateTimeOriginal') }}

)

select * from renamed
