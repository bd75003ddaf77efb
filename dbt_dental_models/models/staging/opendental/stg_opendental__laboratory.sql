with source as (

    select * from {{ source('opendental', 'laboratory') }}

),

renamed as (

    select
        -- keys
        "LaboratoryNum" as laboratory_id,

        -- attributes
        {{ text_or_null('Description') }} as laboratory_name,
        {{ text_or_null('City') }} as city,
        {{ text_or_null('State') }} as state,
        {{ text_or_null('Zip') }} as zip_code,
        "IsHidden" as is_hidden

    from source

)

select * from renamed
