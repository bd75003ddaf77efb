with source as (

    select * from {{ source('opendental', 'tasklist') }}

),

renamed as (

    select
        -- keys
        "TaskListNum" as task_list_id,
        {{ key_or_null('Parent') }} as parent_task_list_id,
        {{ key_or_null('FromNum') }} as created_by_user_id,

        -- attributes
        {{ text_or_null('Descript') }} as task_list_name,
        {{ code_label('"ObjectType"', {
            0: 'none',
            1: 'patient',
            2: 'appointment'
        }) }} as object_type,
        {{ code_label('"TaskListStatus"', {
            0: 'active',
            1: 'archived'
        }) }} as task_list_status,

        -- dates
        {{ known_date('DateTimeEntry') }} as created_at

    from source

)

select * from renamed
