-- Patients with a dental plan.
-- owner: src/DentalSynth.Generators/Insurance/Subscribers/InsuredRule.cs
-- least patients: 200
select count(*) filter (where exists (select from raw.patplan as plan where plan."PatNum" = p."PatNum")),
    count(*)
from raw.patient as p
