-- Dollars that insurance paid of the dollars that it allowed.
-- owner: src/DentalSynth.Generators/Financial/Claims/BenefitRule.cs
-- least patients: 200
-- settings: default
with counted(measured, out_of) as (
    select sum("InsPayAmt")::bigint, sum("AllowedOverride")::bigint from raw.claimproc where "Status" = 1
)
select measured, out_of, 0.5 as least, 0.8 as most from counted
