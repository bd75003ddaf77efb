with source as (

    select * from {{ source('opendental', 'schedule') }}

),

renamed as (

    select
        -- keys
        "ScheduleNum" as schedule_id,
        {{ key_or_null('ProvNum') }} as provider_id,
        {{ key_or_null('EmployeeNum') }} as employee_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('BlockoutType') }} as blockout_definition_id,

        -- attributes
        "SchedType" as schedule_type_code,
        {{ code_label('"SchedType"', {
            0: 'practice',
            1: 'provider',
            2: 'blockout',
            3: 'employee'
        }) }} as schedule_type,
        {{ code_label('"Status"', {
            0: 'open',
            1: 'closed',
            2: 'holiday'
        }) }} as schedule_status,
        case when "SchedType" = 0 then {{ text_or_null('Note') }} end as holiday_name,

        -- dates
        {{ known_date('SchedDate') }} as schedule_date,
        "SchedDate" + "StartTime" as starts_at,
        "SchedDate" + "StopTime" as stops_at,
        {{ known_date('DateTStamp') }} as updated_at

    from source

    where {{ since_history_start('SchedDate') }}

)

select * from renamed
