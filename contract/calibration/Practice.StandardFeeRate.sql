-- Completed procedures charged at exactly the UCR fee.
-- owner: src/DentalSynth.Generators/Clinical/FeeRule.cs
-- least patients: 100
select count(*) filter (where charged = standard), count(*) from priced_procedures
