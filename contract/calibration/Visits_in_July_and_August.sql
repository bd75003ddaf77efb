-- Visits of July and August, of those from June to September.
-- owner: src/DentalSynth.Generators/Scheduling/SeasonRule.cs
-- least patients: 200
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where extract(month from "AptDateTime") in (7, 8)), count(*)
    from raw.appointment
    where "AptStatus" = 2 and extract(month from "AptDateTime") between 6 and 9
)
select measured, out_of, 0.36 as least, 0.48 as most from counted
