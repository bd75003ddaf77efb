with patients as (

    select * from {{ ref('stg_opendental__patient') }}

),

balances as (

    select * from {{ ref('int_ar_balance') }}

),

claims as (

    select * from {{ ref('stg_opendental__claim') }}

),

patient_balances as (

    select
        patient_id,
        count(*) as completed_procedures,
        sum(procedure_fee) as total_production,
        sum(insurance_payment_amount) as insurance_payments,
        sum(patient_payment_amount) as patient_payments,
        sum(insurance_write_off_amount) as insurance_write_offs,
        sum(adjustment_reduction_amount) as adjustment_reductions,
        sum(current_balance) as total_balance,
        {{ aging_sums('current_balance', 'aging_bucket') }},
        sum(insurance_pending_amount) as insurance_pending_amount,
        sum(patient_responsibility) as patient_responsibility,
        count(*) filter (where is_open) as open_procedures,
        min(procedure_date) filter (where is_open) as oldest_open_date,
        max(last_insurance_payment_date) as last_insurance_payment_date,
        max(last_patient_payment_date) as last_patient_payment_date,
        max(last_payment_date) as last_payment_date
    from balances
    group by patient_id

),

open_claims as (

    select
        patient_id,
        count(*) as open_claims,
        sum(insurance_payment_estimate) as open_claim_estimate,
        min(service_date) as oldest_open_claim_date
    from claims
    where claim_status_code <> 'R'
    group by patient_id

),

final as (

    select
        patients.patient_id,
        patients.guarantor_id,
        patients.primary_provider_id,
        patients.clinic_id,
        patients.patient_status,
        coalesce(patient_balances.completed_procedures, 0) as completed_procedures,
        coalesce(patient_balances.total_production, 0) as total_production,
        coalesce(patient_balances.insurance_payments, 0) as insurance_payments,
        coalesce(patient_balances.patient_payments, 0) as patient_payments,
        coalesce(patient_balances.insurance_write_offs, 0) as insurance_write_offs,
        coalesce(patient_balances.adjustment_reductions, 0) as adjustment_reductions,
        coalesce(patient_balances.total_balance, 0) as total_balance,
        coalesce(patient_balances.balance_0_30_days, 0) as balance_0_30_days,
        coalesce(patient_balances.balance_31_60_days, 0) as balance_31_60_days,
        coalesce(patient_balances.balance_61_90_days, 0) as balance_61_90_days,
        coalesce(patient_balances.balance_over_90_days, 0) as balance_over_90_days,
        coalesce(patient_balances.insurance_pending_amount, 0) as insurance_pending_amount,
        coalesce(patient_balances.patient_responsibility, 0) as patient_responsibility,
        coalesce(patient_balances.open_procedures, 0) as open_procedures,
        patient_balances.oldest_open_date,
        {{ as_of_date() }} - patient_balances.oldest_open_date as oldest_open_days,
        case
            when patient_balances.oldest_open_date is not null
                then {{ aging_bucket(as_of_date() ~ ' - patient_balances.oldest_open_date') }}
        end as oldest_aging_bucket,
        coalesce(open_claims.open_claims, 0) as open_claims,
        coalesce(open_claims.open_claim_estimate, 0) as open_claim_estimate,
        open_claims.oldest_open_claim_date,
        patient_balances.last_insurance_payment_date,
        patient_balances.last_patient_payment_date,
        patient_balances.last_payment_date,
        {{ as_of_date() }} - patient_balances.last_payment_date as days_since_last_payment
    from patients
    left join patient_balances
        on patients.patient_id = patient_balances.patient_id
    left join open_claims
        on patients.patient_id = open_claims.patient_id

)

select * from final
