with source as (

    select * from {{ source('opendental', 'rxdef') }}

),

renamed as (

    select
        -- keys
        "RxDefNum" as prescription_template_id,

        -- attributes
        {{ text_or_null('Drug') }} as drug_name,
        {{ text_or_null('Sig') }} as directions,
        {{ text_or_null('Disp') }} as dispense,
        {{ text_or_null('Refills') }} as refills,
        {{ key_or_null('RxCui') }} as rxnorm_code,
        "IsControlled" as is_controlled

    from source

)

select * from renamed
