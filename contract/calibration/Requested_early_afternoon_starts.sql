-- First short appointments of a day that start from 13:00 to 14:59.
-- owner: src/DentalSynth.Generators/Scheduling/StartTimeRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where start between '13:00' and '14:59'), count(*) from first_short_starts as first
)
select measured, out_of, 0.1832 as least, 0.2032 as most from counted
