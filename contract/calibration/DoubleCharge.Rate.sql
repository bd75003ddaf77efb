-- Second charges over the card payments that are none.
-- owner: src/DentalSynth.Generators/Financial/Payments/DoubleChargeRule.cs
-- least patients: 1000
select count(*) filter (where is_second), count(*) filter (where not is_second)
from (
    select exists (
        select from raw.paysplit as s where s."PayNum" = p."PayNum" and s."AdjNum" > 0
    ) as is_second
    from raw.payment as p
    where p."PayType" = 71
) as cards
