with source as (

    select * from {{ source('opendental', 'referral') }}

),

renamed as (

    select
        -- keys
        "ReferralNum" as referral_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('Specialty') }} as specialty_definition_id,

        -- attributes
        coalesce({{ text_or_null('BusinessName') }}, {{ text_or_null('LName') }}) as referral_name,
        "IsDoctor" as is_doctor,
        not coalesce("NotPerson", false) as is_person,
        "IsHidden" as is_hidden,

        -- dates
        {{ known_date('DateTStamp') }} as updated_at

    from source

    where {{ since_history_start('DateTStamp') }}

)

select * from renamed
