-- Large patient payments by third-party financing.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentTypeRule.cs
-- least patients: 1000
with counted(measured, out_of) as (
    select count(*) filter (where "PayType" in (391, 417, 574, 634)), count(*)
    from raw.payment
    where "PayAmt" >= (select value from setting where name = 'PaymentType.Large') and "PayType" > 0
)
select measured, out_of, value - 0.05 as least, value + 0.05 as most
from counted, setting
where name = 'PaymentType.FinancedRate'
