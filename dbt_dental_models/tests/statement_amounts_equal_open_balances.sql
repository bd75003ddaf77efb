-- A statement bills the open balance of its procedures at the end of its day, to the cent.
with item_totals as (

    select
        items.statement_id,
        sum(transactions.transaction_amount) as open_amount
    from {{ ref('stg_opendental__statementprod') }} as items
    inner join {{ ref('int_billing_statements') }} as statements
        on items.statement_id = statements.billing_statement_id
    inner join {{ ref('int_ar_shared_calculations') }} as transactions
        on items.procedure_id = transactions.procedure_id
        and transactions.transaction_date <= statements.sent_date
    group by items.statement_id

)

select
    statements.billing_statement_id,
    statements.patient_id,
    statements.sent_date,
    statements.amount_due,
    item_totals.open_amount
from {{ ref('int_billing_statements') }} as statements
left join item_totals
    on statements.billing_statement_id = item_totals.statement_id
where item_totals.open_amount is distinct from statements.amount_due
