with source as (

    select * from {{ source('opendental', 'claim') }}

),

renamed as (

    select
        -- keys
        "ClaimNum" as claim_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('PlanNum') }} as insurance_plan_id,
        {{ key_or_null('InsSubNum') }} as insurance_subscriber_id,
        {{ key_or_null('PlanNum2') }} as other_insurance_plan_id,
        {{ key_or_null('ProvTreat') }} as treating_provider_id,
        {{ key_or_null('ProvBill') }} as billing_provider_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('SecUserNumEntry') }} as created_by_user_id,

        -- attributes
        {{ text_or_null('ClaimStatus') }} as claim_status_code,
        {{ code_label('"ClaimStatus"', {
            'R': 'received',
            'S': 'sent',
            'U': 'unsent',
            'H': 'held until the primary pays',
            'W': 'waiting in the queue'
        }) }} as claim_status,
        {{ text_or_null('ClaimType') }} as claim_type_code,
        {{ text_or_null('ReasonUnderPaid') }} as underpaid_reason,

        -- dates
        {{ known_date('DateService') }} as service_date,
        {{ known_date('DateSent') }} as sent_date,
        {{ known_date('DateReceived') }} as received_date,
        {{ known_date('SecDateEntry') }} as entered_on,
        {{ known_date('SecDateTEdit') }} as updated_at,

        -- amounts
        {{ money('ClaimFee') }} as claim_fee,
        {{ money('InsPayEst') }} as insurance_payment_estimate,
        {{ money('InsPayAmt') }} as insurance_payment_amount,
        {{ money('DedApplied') }} as deductible_applied,
        {{ money('WriteOff') }} as write_off_amount

    from source

    where {{ since_history_start('DateService') }}

)

select * from renamed
