with source as (

    select * from {{ source('opendental', 'programproperty') }}

),

renamed as (

    select
        -- keys
        "ProgramPropertyNum" as program_property_id,
        {{ key_or_null('ProgramNum') }} as program_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,

        -- attributes; a secret stays in the source
        {{ text_or_null('PropertyDesc') }} as property_name,
        case
            when "IsMasked" or "IsHighSecurity" then null
            else {{ text_or_null('PropertyValue') }}
        end as property_value,
        "IsMasked" or "IsHighSecurity" as is_secret

    from source

)

select * from renamed
