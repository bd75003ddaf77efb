-- Female patients.
-- owner: src/DentalSynth.Generators/Patients/PatientsPhase.cs
-- least patients: 200
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where "Gender" = 1), count(*) from raw.patient
)
select measured, out_of, 0.48 as least, 0.52 as most from counted
