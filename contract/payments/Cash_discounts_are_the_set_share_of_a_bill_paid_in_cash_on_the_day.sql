-- Of what was due before the discount.
-- owner: src/DentalSynth.Generators/Financial/Payments/CashDiscountRule.cs
with cash as (
    select s."ProcNum" as proc, s."DatePay" as day, sum(s."SplitAmt"::numeric(12, 2)) as amount
    from raw.paysplit as s
    join raw.payment as p on p."PayNum" = s."PayNum" and p."PayType" = 70
    where s."UnearnedType" = 0
    group by 1, 2
)
select format('adjustment %s of %s for procedure %s on %s: %s in cash on that day',
    a."AdjNum", a."AdjAmt", a."ProcNum", a."AdjDate", cash.amount)
from raw.adjustment as a
left join cash on cash.proc = a."ProcNum" and cash.day = a."AdjDate"
where a."AdjType" in (9, 185) and (
    -a."AdjAmt"::numeric(12, 2) is distinct from round(
        (select value from setting where name = 'CashDiscount.Part') / 10000 * (cash.amount - a."AdjAmt"::numeric(12, 2)), 2)
)
