with source as (

    select * from {{ source('opendental', 'zipcode') }}

),

renamed as (

    select
        -- keys
        "ZipCodeNum" as zipcode_id,

        -- attributes
        {{ text_or_null('ZipCodeDigits') }} as zip_code,
        {{ text_or_null('City') }} as city,
        upper({{ text_or_null('State') }}) as state

    from source

)

select * from renamed
