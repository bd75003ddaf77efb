-- The claim lines add up to the claims: billed, paid and written off, each counted once.
with lines as (

    select
        coalesce(sum(billed_amount), 0) as billed_amount,
        coalesce(sum(paid_amount), 0) as paid_amount,
        coalesce(sum(write_off_amount), 0) as write_off_amount
    from {{ ref('fact_claim') }}

),

claims as (

    select
        coalesce(sum(claim_fee), 0) as billed_amount,
        coalesce(sum(insurance_payment_amount), 0) as paid_amount,
        coalesce(sum(write_off_amount), 0) as write_off_amount
    from {{ ref('stg_opendental__claim') }}

)

select
    lines.billed_amount,
    claims.billed_amount as claim_billed_amount,
    lines.paid_amount,
    claims.paid_amount as claim_paid_amount,
    lines.write_off_amount,
    claims.write_off_amount as claim_write_off_amount
from lines
cross join claims
where (lines.billed_amount, lines.paid_amount, lines.write_off_amount)
    <> (claims.billed_amount, claims.paid_amount, claims.write_off_amount)
