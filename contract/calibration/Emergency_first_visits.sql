-- First appointments that are emergencies.
-- owner: src/DentalSynth.Generators/Scheduling/FirstVisitRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where kind = 'Emergency'), count(*) from first_appointments as first_visit
)
select measured, out_of, 0.04 as least, 0.07 as most from counted
