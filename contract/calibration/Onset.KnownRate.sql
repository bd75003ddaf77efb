-- Medical problems with a known start date.
-- owner: src/DentalSynth.Generators/Clinical/Medical/OnsetRule.cs
-- least patients: 1000
select count(*) filter (where "DateStart" > '1900-01-01'), count(*) from raw.disease
