with source as (

    select * from {{ source('opendental', 'scheduleop') }}

),

renamed as (

    select
        -- keys
        "ScheduleOpNum" as schedule_operatory_id,
        {{ key_or_null('ScheduleNum') }} as schedule_id,
        {{ key_or_null('OperatoryNum') }} as operatory_id

    from source

)

select * from renamed
