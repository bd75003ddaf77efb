-- A payment is split to the cent, and every payment has splits.
with split_totals as (

    select
        payment_id,
        sum(split_amount) as split_amount
    from {{ ref('stg_opendental__paysplit') }}
    group by payment_id

)

select
    payments.payment_id,
    payments.payment_amount,
    split_totals.split_amount
from {{ ref('stg_opendental__payment') }} as payments
left join split_totals
    on payments.payment_id = split_totals.payment_id
where split_totals.split_amount is distinct from payments.payment_amount
