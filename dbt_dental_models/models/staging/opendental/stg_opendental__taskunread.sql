with source as (

    select * from {{ source('opendental', 'taskunread') }}

),

renamed as (

    select
        -- keys
        "TaskUnreadNum" as task_unread_id,
        {{ key_or_null('TaskNum') }} as task_id,
        {{ key_or_null('UserNum') }} as user_id

    from source

)

select * from renamed
