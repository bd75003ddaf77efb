with source as (

    select * from {{ source('opendental', 'appointmenttype') }}

),

renamed as (

    select
        -- keys
        "AppointmentTypeNum" as appointment_type_id,

        -- attributes
        {{ text_or_null('AppointmentTypeName') }} as appointment_type_name,
        {{ text_or_null('Pattern') }} as time_pattern,
        {{ text_or_null('CodeStr') }} as procedure_codes,
        "ItemOrder" as display_order,
        "IsHidden" as is_hidden

    from source

)

select * from renamed
