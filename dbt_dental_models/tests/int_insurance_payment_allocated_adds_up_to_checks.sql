-- A check is attached to claim lines to the cent.
with line_totals as (

    select
        payment_id,
        sum(split_amount) as line_amount
    from {{ ref('int_insurance_payment_allocated') }}
    group by payment_id

)

select
    checks.claim_payment_id,
    checks.check_amount,
    line_totals.line_amount
from {{ ref('stg_opendental__claimpayment') }} as checks
left join line_totals
    on checks.claim_payment_id = line_totals.payment_id
where line_totals.line_amount is distinct from checks.check_amount
