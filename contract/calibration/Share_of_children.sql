-- Patients under 18.
-- owner: src/DentalSynth.Generators/Patients/AgeRule.cs
-- least patients: 200
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where years < 18), count(*) from (select date_part('year', age(load.as_of, patient."Birthdate")) as years
    from raw.patient as patient, dentalsynth.load as load) as ages
)
select measured, out_of, 0.03 as least, 0.07 as most from counted
