-- Lab cases delivered within 21 days; a later day is one on which the operatory was full.
-- owner: src/DentalSynth.Generators/Scheduling/LabWorkRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where a."AptDateTime"::date - l."DateTimeCreated"::date <= 21), count(*)
    from raw.labcase as l
    join raw.appointment as a on a."AptNum" = l."AptNum"
)
select measured, out_of, 0.88 as least, 1 as most from counted
