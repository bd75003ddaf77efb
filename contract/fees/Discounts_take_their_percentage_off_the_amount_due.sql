-- The percentage of the type, of the fee less what insurance and prepayments have settled by then, to the cent.
-- owner: src/DentalSynth.Generators/Financial/Payments/DiscountRule.cs
with percentages (type, percentage) as (
    select type, value / 100
    from (values
        (186, 'Discount.SeniorPart'), (537, 'Discount.NewPatientPart'), (482, 'Discount.FamilyPart'),
        (486, 'Discount.FamilyPart'), (472, 'Discount.StaffPart'), (485, 'Discount.StaffPart')
    ) as parts (type, name)
    join setting using (name)
    union all
    values (474, 10), (475, 15), (483, 5)
),
settled as (
    select "ProcNum" as proc, "DateCP" as day, "InsPayAmt"::numeric(12, 2) + "WriteOff"::numeric(12, 2) as amount
    from raw.claimproc
    where "Status" in (1, 4)
    union all
    select s."ProcNum", s."DatePay", s."SplitAmt"::numeric(12, 2)
    from raw.paysplit as s
    join raw.payment as transfer on transfer."PayNum" = s."PayNum" and transfer."PayType" = 0
    where s."SplitAmt" > 0
    union all
    select s."ProcNum", s."DatePay" + 1, s."SplitAmt"::numeric(12, 2) -- an insured patient's share, at the visit
    from raw.paysplit as s
    join raw.payment as own on own."PayNum" = s."PayNum" and own."PayType" <> 0
    where s."UnearnedType" = 0
),
given as (
    select
        a."AdjNum" as id,
        -a."AdjAmt"::numeric(12, 2) as amount,
        percentage,
        p."ProcFee"::numeric(12, 2) - coalesce(sum(settled.amount), 0) as due
    from raw.adjustment as a
    join percentages on type = a."AdjType"
    join raw.procedurelog as p on p."ProcNum" = a."ProcNum"
    left join settled on settled.proc = p."ProcNum" and settled.day <= a."AdjDate"
    group by a."AdjNum", percentage, p."ProcNum"
)
select format('adjustment %s takes %s off %s due, not %s %%', id, amount, due, percentage)
from given
where amount <> round(due * percentage / 100, 2)
