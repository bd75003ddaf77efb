-- Family members besides guarantor and spouse who are under 18.
-- owner: src/DentalSynth.Generators/Patients/AgeRule.cs
-- least patients: 300
select count(*) filter (where years < 18), count(*)
from ages
where not is_guarantor and not is_spouse
