with source as (

    select * from {{ source('opendental', 'definition') }}

),

renamed as (

    select
        -- keys
        "DefNum" as definition_id,

        -- attributes
        "Category" as category,
        {{ text_or_null('ItemName') }} as item_name,
        {{ text_or_null('ItemValue') }} as item_value,
        "ItemOrder" as display_order,
        "IsHidden" as is_hidden

    from source

)

select * from renamed
