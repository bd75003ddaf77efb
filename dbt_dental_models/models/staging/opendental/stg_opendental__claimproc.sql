with source as (

    select * from {{ source('opendental', 'claimproc') }}

),

renamed as (

    select
        -- keys
        "ClaimProcNum" as claimproc_id,
        {{ key_or_null('ProcNum') }} as procedure_id,
        {{ key_or_null('ClaimNum') }} as claim_id,
        {{ key_or_null('ClaimPaymentNum') }} as claim_payment_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('ProvNum') }} as provider_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('PlanNum') }} as insurance_plan_id,
        {{ key_or_null('InsSubNum') }} as insurance_subscriber_id,

        -- attributes
        "Status" as claimproc_status_code,
        "Status" in (1, 4) as is_received,
        nullif("Percentage", -1) as percentage,
        {{ text_or_null('Remarks') }} as remarks,
        "IsTransfer" as is_transfer,

        -- dates
        {{ known_date('ProcDate') }} as procedure_date,
        {{ known_date('DateCP') }} as payment_date,
        {{ known_date('SecDateEntry') }} as entered_on,
        {{ known_date('DateEntry') }} as received_on,
        {{ known_date('DateInsFinalized') }} as finalized_on,
        {{ known_date('SecDateTEdit') }} as updated_at,

        -- amounts
        {{ money('FeeBilled') }} as billed_amount,
        {{ money('InsPayEst') }} as insurance_payment_estimate,
        {{ money('InsPayAmt') }} as insurance_payment_amount,
        {{ money('DedApplied') }} as deductible_applied,
        {{ money('WriteOff') }} as write_off_amount,
        {{ money_or_null('WriteOffEst') }} as estimated_write_off,
        {{ money_or_null('AllowedOverride') }} as allowed_amount,
        {{ money_or_null('CopayAmt') }} as copay_amount,
        {{ money_or_null('PaidOtherIns') }} as paid_by_other_insurance

    from source

    where {{ since_history_start('ProcDate') }}

)

select * from renamed
