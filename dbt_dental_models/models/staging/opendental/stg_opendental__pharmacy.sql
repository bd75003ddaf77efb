with source as (

    select * from {{ source('opendental', 'pharmacy') }}

),

renamed as (

    select
        -- keys
        "PharmacyNum" as pharmacy_id,

        -- attributes
        {{ text_or_null('StoreName') }} as pharmacy_name,
        {{ text_or_null('City') }} as city,
        {{ text_or_null('State') }} as state,
        {{ text_or_null('Zip') }} as zip_code,

        -- dates
        {{ known_date('DateTStamp') }} as updated_at

    from source

)

select * from renamed
