-- A first visit that is an emergency is of somebody who wants relief, not hygiene.
-- owner: src/DentalSynth.Generators/Scheduling/FirstVisitRule.cs
select format('patient %s, first visit %s', first_visit.patient, first_visit.day)
from first_appointments as first_visit
join raw.patient as p on p."PatNum" = first_visit.patient
where kind = 'Emergency' and (
    exists (select from raw.recall as r where r."PatNum" = patient)
    or p."Birthdate" + interval '13 years' > day
)
