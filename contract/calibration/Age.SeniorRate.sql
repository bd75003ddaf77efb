-- Guarantors who are 65 or older.
-- owner: src/DentalSynth.Generators/Patients/AgeRule.cs
-- least patients: 200
select count(*) filter (where years >= 65), count(*)
from ages
where is_guarantor
