with balances as (

    select * from {{ ref('int_ar_balance') }}

),

patients as (

    select * from {{ ref('dim_patient') }}

),

provider_balances as (

    select
        patient_id,
        provider_id,
        count(*) filter (where is_open) as open_procedures,
        sum(procedure_fee) as total_production,
        sum(insurance_payment_amount) as insurance_collections,
        sum(patient_payment_amount) as patient_collections,
        sum(total_payment_amount) as total_collections,
        sum(total_adjustment_amount) as total_adjustments,
        sum(current_balance) as total_balance,
        {{ aging_sums('current_balance', 'aging_bucket') }},
        sum(insurance_pending_amount) as insurance_pending_amount,
        sum(patient_responsibility) as patient_responsibility,
        min(procedure_date) filter (where is_open) as oldest_open_date,
        max(last_payment_date) as last_payment_date
    from balances
    group by patient_id, provider_id

),

joined as (

    select
        cast(to_char({{ as_of_date() }}, 'YYYYMMDD') as integer) as date_id,
        {{ as_of_date() }} as snapshot_date,
        provider_balances.patient_id,
        provider_balances.provider_id,
        patients.guarantor_id,
        patients.primary_provider_id,
        patients.clinic_id,
        provider_balances.open_procedures,
        provider_balances.total_production,
        provider_balances.insurance_collections,
        provider_balances.patient_collections,
        provider_balances.total_collections,
        provider_balances.total_adjustments,
        provider_balances.total_balance,
        {{ share(
            'provider_balances.total_collections',
            '(provider_balances.total_production - provider_balances.total_adjustments)'
        ) }} as collection_rate,
        provider_balances.balance_0_30_days,
        provider_balances.balance_31_60_days,
        provider_balances.balance_61_90_days,
        provider_balances.balance_over_90_days,
        {{ share('provider_balances.balance_0_30_days', 'provider_balances.total_balance') }} as share_0_30_days,
        {{ share('provider_balances.balance_over_90_days', 'provider_balances.total_balance') }} as share_over_90_days,
        provider_balances.insurance_pending_amount,
        provider_balances.patient_responsibility,
        provider_balances.total_balance > 0 as has_balance,
        provider_balances.oldest_open_date,
        {{ as_of_date() }} - provider_balances.oldest_open_date as oldest_open_days,
        provider_balances.last_payment_date,
        {{ as_of_date() }} - provider_balances.last_payment_date as days_since_last_payment,
        case
            when provider_balances.total_balance = 0 then 'none'
            when provider_balances.balance_over_90_days > 0 then 'high'
            when provider_balances.balance_61_90_days > 0 then 'medium'
            else 'low'
        end as aging_risk_category
    from provider_balances
    inner join patients
        on provider_balances.patient_id = patients.patient_id

)

select * from joined
