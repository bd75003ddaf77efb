-- Insured patients seen whose insurance card is on file.
-- owner: src/DentalSynth.Generators/Supporting/Documents/InsuranceCardRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where exists (
        select from raw.document as d where d."PatNum" = patient and d."DocCategory" = 137)), count(*)
    from first_visits
    where exists (select from raw.patplan as plan where plan."PatNum" = patient)
)
select measured, out_of, 0.46 as least, 0.5 as most from counted
