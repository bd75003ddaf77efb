with source as (

    select * from {{ source('opendental', 'allergydef') }}

),

renamed as (

    select
        -- keys
        "AllergyDefNum" as allergy_definition_id,
        {{ key_or_null('MedicationNum') }} as medication_id,

        -- attributes
        {{ text_or_null('Description') }} as allergy_name,
        "IsHidden" as is_hidden,

        -- dates
        {{ known_date('DateTStamp') }} as updated_at

    from source

)

select * from renamed
