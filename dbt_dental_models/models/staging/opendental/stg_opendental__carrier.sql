with source as (

    select * from {{ source('opendental', 'carrier') }}

),

renamed as (

    select
        -- keys
        "CarrierNum" as carrier_id,

        -- attributes
        {{ text_or_null('CarrierName') }} as carrier_name,
        {{ text_or_null('City') }} as city,
        {{ text_or_null('State') }} as state,
        "IsHidden" as is_hidden,

        -- dates
        {{ known_date('SecDateEntry') }} as entered_on,
        {{ known_date('SecDateTEdit') }} as updated_at

    from source

)

select * from renamed
