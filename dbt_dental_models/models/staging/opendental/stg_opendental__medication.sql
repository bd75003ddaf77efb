with source as (

    select * from {{ source('opendental', 'medication') }}

),

renamed as (

    select
        -- keys
        "MedicationNum" as medication_id,
        {{ key_or_null('GenericNum') }} as generic_medication_id,

        -- attributes
        {{ text_or_null('MedName') }} as medication_name,
        {{ key_or_null('RxCui') }} as rxnorm_code,
        "GenericNum" = "MedicationNum" as is_generic,

        -- dates
        {{ known_date('DateTStamp') }} as updated_at

    from source

)

select * from renamed
