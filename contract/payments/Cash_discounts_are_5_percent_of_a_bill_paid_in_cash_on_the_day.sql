-- Of a bill without a claim.
-- owner: src/DentalSynth.Generators/Financial/Payments/CashDiscountRule.cs
select format('adjustment %s of %s for procedure %s on %s: %s in cash on that day, %s claims',
    a."AdjNum", a."AdjAmt", a."ProcNum", a."AdjDate", c.cash, c.claims)
from raw.adjustment as a
cross join lateral (
    select
        (
            select sum(s."SplitAmt"::numeric(12, 2))
            from raw.paysplit as s
            join raw.payment as p on p."PayNum" = s."PayNum" and p."PayType" = 70
            where s."ProcNum" = a."ProcNum" and s."DatePay" = a."AdjDate" and s."UnearnedType" = 0
        ) as cash,
        (select count(*) from raw.claimproc as l where l."ProcNum" = a."ProcNum" and l."ClaimNum" > 0)
            as claims
) as c
where a."AdjType" in (9, 185) and (
    a."ProcDate" <> a."AdjDate"
    or c.claims > 0
    or -a."AdjAmt"::numeric(12, 2) is distinct from round(0.05 * (c.cash - a."AdjAmt"::numeric(12, 2)), 2)
)
