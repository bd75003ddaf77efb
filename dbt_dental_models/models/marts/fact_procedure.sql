with procedures as (

    select * from {{ ref('int_procedure_complete') }}
    where is_complete

),

fees as (

    select * from {{ ref('int_fee_model') }}

),

balances as (

    select * from {{ ref('int_ar_balance') }}

),

joined as (

    select
        procedures.procedure_id,
        cast(to_char(procedures.procedure_date, 'YYYYMMDD') as integer) as date_id,
        procedures.procedure_date,
        procedures.patient_id,
        procedures.provider_id,
        procedures.clinic_id,
        procedures.appointment_id,
        procedures.procedure_code_id,
        procedures.procedure_code,
        procedures.code_prefix,
        procedures.procedure_fee as actual_fee,
        procedures.standard_fee,
        procedures.fee_matches_standard,
        fees.effective_fee,
        balances.insurance_payment_amount,
        balances.patient_payment_amount,
        balances.total_adjustment_amount,
        balances.current_balance
    from procedures
    inner join fees
        on procedures.procedure_id = fees.procedure_id
    inner join balances
        on procedures.procedure_id = balances.procedure_id

)

select * from joined
