with source as (

    select * from {{ source('opendental', 'timeadjust') }}

),

renamed as (

    select
        -- keys
        "TimeAdjustNum" as time_adjustment_id,
        {{ key_or_null('EmployeeNum') }} as employee_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('PtoDefNum') }} as time_off_definition_id,
        {{ key_or_null('SecuUserNumEntry') }} as created_by_user_id,

        -- amounts
        cast(extract(epoch from "RegHours") / 3600 as numeric(6, 2)) as regular_hours,
        cast(extract(epoch from "OTimeHours") / 3600 as numeric(6, 2)) as overtime_hours,
        cast(extract(epoch from "PtoHours") / 3600 as numeric(6, 2)) as time_off_hours

    from source

    where {{ since_history_start('TimeEntry') }}

)

select * from renamed
