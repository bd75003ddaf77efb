-- Visits over completed procedures.
-- owner: src/DentalSynth.Generators/Clinical/CheckUpRule.cs
-- least patients: 200
-- settings: default
with counted(measured, out_of) as (
    select count(distinct "AptNum"), count(*)
    from raw.procedurelog
    where "ProcStatus" = 2 and "AptNum" <> 0
)
select measured, out_of, 0.5 as least, 0.9 as most from counted
