-- The claim lines paid by a check add up to the check, and every check pays some.
with line_totals as (

    select
        claim_payment_id,
        sum(paid_amount) as paid_amount
    from {{ ref('int_claim_payments') }}
    group by claim_payment_id

)

select
    checks.claim_payment_id,
    checks.check_amount,
    line_totals.paid_amount
from {{ ref('stg_opendental__claimpayment') }} as checks
left join line_totals
    on checks.claim_payment_id = line_totals.claim_payment_id
where line_totals.paid_amount is distinct from checks.check_amount
