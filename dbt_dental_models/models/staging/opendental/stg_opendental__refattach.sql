with source as (

    select * from {{ source('opendental', 'refattach') }}

),

renamed as (

    select
        -- keys
        "RefAttachNum" as ref_attach_id,
        {{ key_or_null('ReferralNum') }} as referral_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('ProcNum') }} as procedure_id,
        {{ key_or_null('ProvNum') }} as provider_id,

        -- attributes
        "RefType" as is_referred_from,
        "RefToStatus" as referral_to_status_code,
        "ItemOrder" as display_order,

        -- dates
        {{ known_date('RefDate') }} as referral_date,
        {{ known_date('DateProcComplete') }} as procedure_completion_date,
        {{ known_date('DateTStamp') }} as updated_at

    from source

    where {{ since_history_start('RefDate') }}

)

select * from renamed
