-- The charge, payments, write-offs and adjustments of a procedure add up to its balance.
with transaction_totals as (

    select
        procedure_id,
        sum(transaction_amount) as transaction_amount
    from {{ ref('int_ar_shared_calculations') }}
    group by procedure_id

)

select
    coalesce(balances.procedure_id, transaction_totals.procedure_id) as procedure_id,
    balances.current_balance,
    transaction_totals.transaction_amount
from {{ ref('int_ar_balance') }} as balances
full outer join transaction_totals
    on balances.procedure_id = transaction_totals.procedure_id
where balances.current_balance is distinct from transaction_totals.transaction_amount
