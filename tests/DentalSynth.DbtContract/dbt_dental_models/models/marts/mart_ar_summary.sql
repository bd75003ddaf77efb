with balances as (

    select * from {{ ref('int_ar_balance') }}

),

patients as (

    select * from {{ ref('dim_patient') }}

),

patient_balances as (

    select
        patient_id,
        count(*) filter (where is_open) as open_procedures,
        sum(procedure_fee) as total_production,
        sum(total_payment_amount) as total_collections,
        sum(total_adjustment_amount) as total_adjustments,
        sum(current_balance) as total_balance,
        coalesce(sum(current_balance) filter (where aging_bucket = '0-30'), 0) as balance_0_30_days,
        coalesce(sum(current_balance) filter (where aging_bucket = '31-60'), 0) as balance_31_60_days,
        coalesce(sum(current_balance) filter (where aging_bucket = '61-90'), 0) as balance_61_90_days,
        coalesce(sum(current_balance) filter (where aging_bucket = '90+'), 0) as balance_over_90_days,
        sum(insurance_pending_amount) as insurance_pending_amount,
        sum(patient_responsibility) as patient_responsibility,
        max(last_payment_date) as last_payment_date
    from balances
    group by patient_id

),

joined as (

    select
        patient_balances.patient_id,
        patients.guarantor_id,
        patients.primary_provider_id as provider_id,
        patients.clinic_id,
        {{ as_of_date() }} as snapshot_date,
        patient_balances.open_procedures,
        patient_balances.total_production,
        patient_balances.total_collections,
        patient_balances.total_adjustments,
        patient_balances.total_balance,
        patient_balances.balance_0_30_days,
        patient_balances.balance_31_60_days,
        patient_balances.balance_61_90_days,
        patient_balances.balance_over_90_days,
        patient_balances.insurance_pending_amount,
        patient_balances.patient_responsibility,
        patient_balances.last_payment_date,
        {{ as_of_date() }} - patient_balances.last_payment_date as days_since_last_payment,
        case
            when patient_balances.total_balance = 0 then 'none'
            when patient_balances.balance_over_90_days > 0 then 'high'
            when patient_balances.balance_61_90_days > 0 then 'medium'
            else 'low'
        end as aging_risk_category
    from patient_balances
    inner join patients
        on patient_balances.patient_id = patients.patient_id

)

select * from joined
