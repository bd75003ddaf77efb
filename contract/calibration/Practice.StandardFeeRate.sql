-- Completed procedures charged at exactly the UCR fee.
-- owner: src/DentalSynth.Generators/Clinical/FeeRule.cs
-- least patients: 100
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where charged = standard), count(*) from priced_procedures
)
select measured, out_of, 0.8 as least, 0.8 as most from counted
