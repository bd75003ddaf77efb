with source as (

    select * from {{ source('opendental', 'apptview') }}

),

renamed as (

    select
        -- keys
        "ApptViewNum" as appointment_view_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,

        -- attributes
        {{ text_or_null('Description') }} as appointment_view_name,
        "ItemOrder" as display_order

    from source

)

select * from renamed
