-- Of a bill without a claim.
-- owner: src/DentalSynth.Generators/Financial/Payments/CashDiscountRule.cs
with cash as (
    select s."ProcNum" as proc, s."DatePay" as day, sum(s."SplitAmt"::numeric(12, 2)) as amount
    from raw.paysplit as s
    join raw.payment as p on p."PayNum" = s."PayNum" and p."PayType" = 70
    where s."UnearnedType" = 0
    group by 1, 2
),
claims as (
    select "ProcNum" as proc, count(*) as claims from raw.claimproc where "ClaimNum" > 0 group by 1
)
select format('adjustment %s of %s for procedure %s on %s: %s in cash on that day, %s claims',
    a."AdjNum", a."AdjAmt", a."ProcNum", a."AdjDate", cash.amount, claims)
from raw.adjustment as a
left join cash on cash.proc = a."ProcNum" and cash.day = a."AdjDate"
left join claims on claims.proc = a."ProcNum"
where a."AdjType" in (9, 185) and (
    a."ProcDate" <> a."AdjDate"
    or claims > 0
    or -a."AdjAmt"::numeric(12, 2) is distinct from round(
        (select value from setting where name = 'CashDiscount.Part') / 10000 * (cash.amount - a."AdjAmt"::numeric(12, 2)), 2)
)
