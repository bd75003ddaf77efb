-- The collections of a day in the summary are the patient and insurance payments of that day.
with payments as (

    select
        payment_date,
        sum(payment_amount) as payment_amount
    from {{ ref('fact_payment') }}
    group by payment_date

),

summary as (

    select
        production_date,
        sum(collections) as collections
    from {{ ref('mart_production_summary') }}
    group by production_date

)

select
    coalesce(payments.payment_date, summary.production_date) as collected_on,
    payments.payment_amount,
    summary.collections
from payments
full outer join summary
    on payments.payment_date = summary.production_date
where coalesce(payments.payment_amount, 0) <> coalesce(summary.collections, 0)
