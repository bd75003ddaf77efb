-- fact_payment, day by day: patient payments less refunds, and insurance checks.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentTypeRule.cs
select format('%s: %s paid in %s rows, fact_payment %s in %s', day, r.amount, r.number, f.amount, f.number)
from (
    select day, sum(amount::numeric(12, 2)) as amount, count(*) as number
    from (
        select "PayDate", "PayAmt" from raw.payment
        union all
        select "CheckDate", "CheckAmt" from raw.claimpayment
    ) as money(day, amount)
    group by day
) as r
full join (
    select payment_date as day, sum(payment_amount) as amount, count(*) as number
    from marts.fact_payment
    group by 1
) as f using (day)
where (r.amount, r.number) is distinct from (f.amount, f.number)
