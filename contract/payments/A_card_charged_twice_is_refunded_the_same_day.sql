-- An adjustment offsets the second payment; only card payments are charged twice.
-- owner: src/DentalSynth.Generators/Financial/Payments/DoubleChargeRule.cs
with second as (
    select s."AdjNum" as refund, p."PayNum" as payment, p."PatNum" as patient, p."PayDate" as day,
        p."PayType" as type, s."SplitAmt"::numeric(12, 2) as amount
    from raw.paysplit as s
    join raw.payment as p on p."PayNum" = s."PayNum"
    where s."AdjNum" > 0
)
select format('adjustment %s of type %s, %s on %s; payment %s of %s on %s, type %s', a."AdjNum",
    a."AdjType", a."AdjAmt", a."AdjDate", s.payment, s.amount, s.day, s.type)
from second as s
full join (select * from raw.adjustment where "AdjType" in (18, 337)) as a on a."AdjNum" = s.refund
where (a."PatNum", a."AdjDate", a."AdjAmt"::numeric(12, 2)) is distinct from (s.patient, s.day, s.amount)
    or s.type <> 71
    or not exists (
        select
        from raw.payment as f
        where f."PatNum" = s.patient and f."PayDate" = s.day and f."PayType" = 71
            and f."PayNum" <> s.payment and f."PayAmt"::numeric(12, 2) = s.amount
    )
