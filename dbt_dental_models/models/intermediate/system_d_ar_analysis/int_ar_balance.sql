with procedures as (

    select * from {{ ref('int_procedure_complete') }}
    where is_complete

),

patient_payments as (

    select * from {{ ref('int_patient_payment_allocated') }}

),

insurance_payments as (

    select * from {{ ref('int_insurance_payment_allocated') }}

),

adjustments as (

    select * from {{ ref('int_adjustments') }}

),

claim_details as (

    select * from {{ ref('int_claim_details') }}

),

patient_totals as (

    select
        procedure_id,
        sum(split_amount) as patient_payment_amount,
        max(payment_date) filter (where not is_income_transfer) as last_patient_payment_date
    from patient_payments
    group by procedure_id

),

insurance_totals as (

    select
        procedure_id,
        sum(split_amount) as insurance_payment_amount,
        sum(write_off_amount) as write_off_amount,
        max(payment_date) filter (where split_amount > 0) as last_insurance_payment_date
    from insurance_payments
    group by procedure_id

),

adjustment_totals as (

    select
        procedure_id,
        sum(reduction_amount) as reduction_amount
    from adjustments
    where procedure_id is not null
    group by procedure_id

),

pending_claims as (

    select
        procedure_id,
        sum(insurance_payment_estimate) as insurance_estimate
    from claim_details
    where claimproc_status_code = 0
    group by procedure_id

),

balances as (

    select
        procedures.procedure_id,
        procedures.patient_id,
        procedures.provider_id,
        procedures.clinic_id,
        procedures.procedure_code,
        procedures.procedure_date,
        procedures.procedure_fee,
        coalesce(insurance_totals.insurance_payment_amount, 0) as insurance_payment_amount,
        coalesce(patient_totals.patient_payment_amount, 0) as patient_payment_amount,
        coalesce(insurance_totals.write_off_amount, 0) as insurance_write_off_amount,
        coalesce(adjustment_totals.reduction_amount, 0) as adjustment_reduction_amount,
        coalesce(insurance_totals.write_off_amount, 0)
            + coalesce(adjustment_totals.reduction_amount, 0) as total_adjustment_amount,
        coalesce(pending_claims.insurance_estimate, 0) as insurance_estimate,
        insurance_totals.last_insurance_payment_date,
        patient_totals.last_patient_payment_date,
        {{ as_of_date() }} - procedures.procedure_date as days_outstanding
    from procedures
    left join patient_totals
        on procedures.procedure_id = patient_totals.procedure_id
    left join insurance_totals
        on procedures.procedure_id = insurance_totals.procedure_id
    left join adjustment_totals
        on procedures.procedure_id = adjustment_totals.procedure_id
    left join pending_claims
        on procedures.procedure_id = pending_claims.procedure_id

),

aged as (

    select
        *,
        insurance_payment_amount + patient_payment_amount as total_payment_amount,
        procedure_fee
            - insurance_payment_amount
            - patient_payment_amount
            - total_adjustment_amount as current_balance,
        {{ aging_bucket('days_outstanding') }} as aging_bucket,
        greatest(last_insurance_payment_date, last_patient_payment_date) as last_payment_date
    from balances

),

final as (

    select
        procedure_id,
        patient_id,
        provider_id,
        clinic_id,
        procedure_code,
        procedure_date,
        procedure_fee,
        insurance_payment_amount,
        patient_payment_amount,
        total_payment_amount,
        insurance_write_off_amount,
        adjustment_reduction_amount,
        total_adjustment_amount,
        current_balance,
        current_balance <> 0 as is_open,
        least(insurance_estimate, greatest(current_balance, 0)) as insurance_pending_amount,
        current_balance - least(insurance_estimate, greatest(current_balance, 0)) as patient_responsibility,
        days_outstanding,
        aging_bucket,
        last_insurance_payment_date,
        last_patient_payment_date,
        last_payment_date
    from aged

)

select * from final
