-- Such a bill of the setting's amount or more has a payment plan of its amount, signed on its day; a smaller one
-- has none.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentPlanRule.cs
with plans as (
    select p."PayPlanNum" as id, p."PayPlanDate" as day, p."CompletedAmt"::numeric(12, 2) as amount,
        min(c."ProcNum") as proc
    from raw.payplan as p
    left join raw.payplancharge as c on c."PayPlanNum" = p."PayPlanNum"
    group by p."PayPlanNum"
)
select format('bill of visit %s on %s: %s, paid from %s to %s; plan %s of %s: %s', b.visit, b.day, b.due,
    b.first_paid, b.last_paid, p.id, p.day, p.amount)
from (select *, unnest(procs) as proc from bills) as b
full join plans as p on p.proc = b.proc
where p.id is not null and (b.due < (select value from setting where name = 'PaymentPlan.Least') or (b.day, b.due) is distinct from (p.day, p.amount))
    or (
        b.due >= (select value from setting where name = 'PaymentPlan.Least')
        and b.last_paid > b.first_paid
        and not exists (select from plans as o where o.proc = any (b.procs))
    )
