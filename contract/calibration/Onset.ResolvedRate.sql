-- Medical problems that began more than a year before the first visit and are resolved.
-- owner: src/DentalSynth.Generators/Clinical/Medical/OnsetRule.cs
-- least patients: 1000
select count(*) filter (where d."DateStop" > '1900-01-01'), count(*)
from raw.disease as d
join first_visits as f on f.patient = d."PatNum"
where d."DateStart" > '1900-01-01' and f.day - d."DateStart" > 365
