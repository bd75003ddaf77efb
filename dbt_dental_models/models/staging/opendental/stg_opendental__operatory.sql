with source as (

    select * from {{ source('opendental', 'operatory') }}

),

renamed as (

    select
        -- keys
        "OperatoryNum" as operatory_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('ProvDentist') }} as dentist_id,
        {{ key_or_null('ProvHygienist') }} as hygienist_id,

        -- attributes
        {{ text_or_null('OpName') }} as operatory_name,
        "ItemOrder" as display_order,
        "IsHygiene" as is_hygiene_operatory,
        "IsHidden" as is_hidden,

        -- dates
        {{ known_date('DateTStamp') }} as updated_at

    from source

)

select * from renamed
