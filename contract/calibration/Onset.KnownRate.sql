-- Medical problems with a known start date.
-- owner: src/DentalSynth.Generators/Clinical/Medical/OnsetRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where "DateStart" > '1900-01-01'), count(*) from raw.disease
)
select measured, out_of, 0.74 as least, 0.76 as most from counted
