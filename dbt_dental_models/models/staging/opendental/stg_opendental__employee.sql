with source as (

    select * from {{ source('opendental', 'employee') }}

),

renamed as (

    select
        -- keys
        "EmployeeNum" as employee_id,
        {{ key_or_null('ReportsTo') }} as reports_to_employee_id,

        -- attributes
        {{ text_or_null('LName') }} as last_name,
        {{ text_or_null('FName') }} as first_name,
        "IsHidden" as is_hidden

    from source

)

select * from renamed
