with source as (

    select * from {{ source('opendental', 'allergy') }}

),

renamed as (

    select
        -- keys
        "AllergyNum" as allergy_id,
        {{ key_or_null('AllergyDefNum') }} as allergy_definition_id,
        {{ key_or_null('PatNum') }} as patient_id,

        -- attributes
        "StatusIsActive" as is_active,

        -- dates
        {{ known_date('DateAdverseReaction') }} as reaction_date,
        {{ known_date('DateTStamp') }} as updated_at

    from source

)

select * from renamed
