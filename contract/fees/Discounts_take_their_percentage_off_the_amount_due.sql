-- 5 to 30 % by type, of the fee less what insurance and prepayments have settled by then, to the cent.
-- owner: src/DentalSynth.Generators/Financial/Payments/DiscountRule.cs
with percentages (type, percentage) as (
    values (186, 5), (537, 20), (482, 10), (486, 10), (472, 30), (485, 30), (474, 10), (475, 15), (483, 5)
),
given as (
    select
        a."AdjNum" as id,
        -a."AdjAmt"::numeric(12, 2) as amount,
        percentage,
        p."ProcFee"::numeric(12, 2) - coalesce((
            select sum(c."InsPayAmt"::numeric(12, 2) + c."WriteOff"::numeric(12, 2))
            from raw.claimproc as c
            where c."ProcNum" = p."ProcNum" and c."Status" in (1, 4) and c."DateCP" <= a."AdjDate"
        ), 0) - coalesce((
            select sum(s."SplitAmt"::numeric(12, 2))
            from raw.paysplit as s
            join raw.payment as transfer on transfer."PayNum" = s."PayNum" and transfer."PayType" = 0
            where s."ProcNum" = p."ProcNum" and s."SplitAmt" > 0 and s."DatePay" <= a."AdjDate"
        ), 0) as due
    from raw.adjustment as a
    join percentages on type = a."AdjType"
    join raw.procedurelog as p on p."ProcNum" = a."ProcNum"
)
select format('adjustment %s takes %s off %s due, not %s %%', id, amount, due, percentage)
from given
where amount <> round(due * percentage / 100, 2)
