-- Family members besides guarantor and spouse who are 65 or older.
-- owner: src/DentalSynth.Generators/Patients/AgeRule.cs
-- least patients: 300
select count(*) filter (where years >= 65), count(*)
from ages
where not is_guarantor and not is_spouse
