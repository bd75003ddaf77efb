-- Each claim of at least the setting's worth gets a task when it is denied or not answered within the setting's
-- days; no other claim does.
-- owner: src/DentalSynth.Generators/Supporting/Communications/ClaimFollowUpRule.cs
select format('patient %s on %s, list %s: %s claims, %s tasks', patient, day, list, claims, tasks)
from due_claim_tasks
full join claim_tasks using (patient, day, list)
where claims is distinct from tasks
