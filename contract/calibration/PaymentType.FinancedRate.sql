-- Large patient payments by third-party financing.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentTypeRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where "PayType" in (391, 417, 574, 634)), count(*)
    from raw.payment
    where "PayAmt" >= 500 and "PayType" > 0
)
select measured, out_of, 0.3 as least, 0.4 as most from counted
