-- The totals of a claim equal the sums of its claim lines.
with line_totals as (

    select
        claim_id,
        sum(billed_amount) as billed_amount,
        sum(paid_amount) as paid_amount,
        sum(write_off_amount) as write_off_amount
    from {{ ref('int_claim_details') }}
    group by claim_id

)

select
    claims.claim_id,
    claims.claim_fee,
    line_totals.billed_amount,
    claims.insurance_payment_amount,
    line_totals.paid_amount,
    claims.write_off_amount,
    line_totals.write_off_amount as line_write_off_amount
from {{ ref('stg_opendental__claim') }} as claims
left join line_totals
    on claims.claim_id = line_totals.claim_id
where line_totals.billed_amount is distinct from claims.claim_fee
    or line_totals.paid_amount is distinct from claims.insurance_payment_amount
    or line_totals.write_off_amount is distinct from claims.write_off_amount
