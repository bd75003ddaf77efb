-- Patients with a dental plan.
-- owner: src/DentalSynth.Generators/Insurance/Subscribers/InsuredRule.cs
-- least patients: 200
select count(*) filter (where "PatNum" in (select "PatNum" from raw.patplan)), count(*)
from raw.patient
