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

transactions as (

    select
        'charge' as transaction_type,
        1 as type_order,
        procedure_id as source_id,
        procedure_id,
        procedure_date as transaction_date,
        procedure_fee as transaction_amount,
        false as is_transfer
    from procedures

    union all

    select
        'write-off',
        2,
        payment_allocation_id,
        procedure_id,
        payment_date,
        -write_off_amount,
        false
    from insurance_payments
    where write_off_amount <> 0

    union all

    select
        'adjustment',
        3,
        adjustment_id,
        procedure_id,
        adjustment_date,
        adjustment_amount,
        false
    from adjustments
    where procedure_id is not null

    union all

    select
        'insurance payment',
        4,
        payment_allocation_id,
        procedure_id,
        payment_date,
        -split_amount,
        false
    from insurance_payments
    where split_amount <> 0

    union all

    select
        'patient payment',
        5,
        payment_allocation_id,
        procedure_id,
        payment_date,
        -split_amount,
        is_income_transfer
    from patient_payments

),

final as (

    select
        transactions.transaction_type || '-' || transactions.source_id as ar_transaction_id,
        transactions.transaction_type,
        transactions.type_order,
        transactions.source_id,
        transactions.procedure_id,
        procedures.patient_id,
        procedures.provider_id,
        procedures.clinic_id,
        procedures.procedure_date,
        transactions.transaction_date,
        transactions.transaction_date - procedures.procedure_date as days_after_procedure,
        {{ as_of_date() }} - transactions.transaction_date as days_since_transaction,
        transactions.is_transfer,
        transactions.transaction_amount
    from transactions
    inner join procedures
        on transactions.procedure_id = procedures.procedure_id

)

select * from final
