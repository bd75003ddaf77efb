with source as (

    select * from {{ source('opendental', 'diseasedef') }}

),

renamed as (

    select
        -- keys
        "DiseaseDefNum" as disease_definition_id,

        -- attributes
        {{ text_or_null('DiseaseName') }} as disease_name,
        "ItemOrder" as display_order,
        "IsHidden" as is_hidden,

        -- dates
        {{ known_date('DateTStamp') }} as updated_at

    from source

)

select * from renamed
