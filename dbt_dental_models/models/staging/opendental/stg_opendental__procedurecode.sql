with source as (

    select * from {{ source('opendental', 'procedurecode') }}

),

renamed as (

    select
        -- keys
        "CodeNum" as procedure_code_id,
        {{ key_or_null('ProcCat') }} as procedure_category_id,
        {{ key_or_null('ProvNumDefault') }} as default_provider_id,

        -- attributes
        {{ text_or_null('ProcCode') }} as procedure_code,
        {{ text_or_null('Descript') }} as procedure_description,
        {{ text_or_null('AbbrDesc') }} as abbreviated_description,
        {{ text_or_null('LaymanTerm') }} as layman_description,
        "TreatArea" as treatment_area_code,
        "IsHygiene" as is_hygiene,
        "IsProsth" as is_prosthetic,
        "IsRadiology" as is_radiology,
        "IsMultiVisit" as is_multi_visit,
        "NoBillIns" as is_not_billed_to_insurance,

        -- dates
        {{ known_date('DateTStamp') }} as updated_at

    from source

)

select * from renamed
