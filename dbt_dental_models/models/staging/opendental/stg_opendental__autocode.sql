with source as (

    select * from {{ source('opendental', 'autocode') }}

),

renamed as (

    select
        -- keys
        "AutoCodeNum" as auto_code_id,

        -- attributes
        {{ text_or_null('Description') }} as auto_code_name,
        "LessIntrusive" as is_less_intrusive,
        "IsHidden" as is_hidden

    from source

)

select * from renamed
