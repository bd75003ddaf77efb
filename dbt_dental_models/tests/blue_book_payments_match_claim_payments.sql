-- The payment remembered for an out-of-network plan is what its claim paid on the procedure.
with paid as (

    select
        claim_id,
        procedure_id,
        max(insurance_plan_id) as insurance_plan_id,
        sum(paid_amount) as paid_amount
    from {{ ref('int_claim_details') }}
    group by claim_id, procedure_id

)

select
    blue_book.blue_book_id,
    blue_book.claim_id,
    blue_book.procedure_id,
    blue_book.insurance_payment_amount,
    paid.paid_amount
from {{ ref('stg_opendental__insbluebook') }} as blue_book
left join paid
    on blue_book.claim_id = paid.claim_id
    and blue_book.procedure_id = paid.procedure_id
where paid.paid_amount is distinct from blue_book.insurance_payment_amount
    or paid.insurance_plan_id is distinct from blue_book.insurance_plan_id
