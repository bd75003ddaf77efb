with source as (

    select * from {{ source('opendental', 'userod') }}

),

renamed as (

    select
        -- keys
        "UserNum" as user_id,
        {{ key_or_null('ProvNum') }} as provider_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('EmployeeNum') }} as employee_id,
        {{ key_or_null('UserGroupNum') }} as user_group_id,

        -- attributes
        {{ text_or_null('UserName') }} as user_name,
        "IsHidden" as is_hidden

    from source

)

select * from renamed
