-- Female patients, of those who are not married: couples even out.
-- owner: src/DentalSynth.Generators/Patients/PatientsPhase.cs
-- least patients: 200
select count(*) filter (where "Gender" = 1), count(*) from raw.patient where "Position" <> 1
