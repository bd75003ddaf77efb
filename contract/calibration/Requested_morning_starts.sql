-- First short appointments of a day that start before noon.
-- owner: src/DentalSynth.Generators/Scheduling/StartTimeRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where start < '12:00'), count(*) from first_short_starts as first
)
select measured, out_of, 0.5468 as least, 0.5668 as most from counted
