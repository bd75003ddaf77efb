with transactions as (

    select * from {{ ref('int_ar_shared_calculations') }}

),

numbered as (

    select
        *,
        row_number() over (
            partition by patient_id
            order by transaction_date, type_order, source_id
        ) as transaction_number,
        count(*) over (partition by patient_id) as transaction_count
    from transactions

),

running as (

    select
        *,
        sum(transaction_amount) over (
            partition by patient_id
            order by transaction_number
        ) as running_balance,
        transaction_date - lag(transaction_date) over (
            partition by patient_id
            order by transaction_number
        ) as days_since_previous
    from numbered

),

final as (

    select
        ar_transaction_id,
        patient_id,
        transaction_number,
        transaction_number = transaction_count as is_last,
        transaction_date,
        transaction_type,
        procedure_id,
        provider_id,
        clinic_id,
        days_since_previous,
        running_balance - transaction_amount as balance_before,
        transaction_amount,
        running_balance
    from running

)

select * from final
