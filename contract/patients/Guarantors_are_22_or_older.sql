-- A family is headed by an adult.
-- owner: src/DentalSynth.Generators/Patients/AgeRule.cs
-- least patients: 200
select format('patient %s, born on %s, heads a family', "PatNum", "Birthdate")
from raw.patient
where "PatNum" = "Guarantor" and "Birthdate" > (select as_of from dentalsynth.load) - interval '22 years'
