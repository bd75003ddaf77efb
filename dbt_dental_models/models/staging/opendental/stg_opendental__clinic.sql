with source as (

    select * from {{ source('opendental', 'clinic') }}

),

renamed as (

    select
        -- keys
        "ClinicNum" as clinic_id,
        {{ key_or_null('DefaultProv') }} as default_provider_id,

        -- attributes
        {{ text_or_null('Description') }} as clinic_name,
        {{ text_or_null('Abbr') }} as clinic_abbreviation,
        {{ text_or_null('City') }} as city,
        {{ text_or_null('State') }} as state,
        {{ text_or_null('Zip') }} as zip_code,
        {{ text_or_null('TimeZone') }} as time_zone,
        "ItemOrder" as display_order,
        "IsHidden" as is_hidden

    from source

)

select * from renamed
