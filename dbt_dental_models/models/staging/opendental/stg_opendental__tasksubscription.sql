with source as (

    select * from {{ source('opendental', 'tasksubscription') }}

),

renamed as (

    select
        -- keys
        "TaskSubscriptionNum" as task_subscription_id,
        {{ key_or_null('UserNum') }} as user_id,
        {{ key_or_null('TaskNum') }} as task_id,
        {{ key_or_null('TaskListNum') }} as task_list_id

    from source

)

select * from renamed
