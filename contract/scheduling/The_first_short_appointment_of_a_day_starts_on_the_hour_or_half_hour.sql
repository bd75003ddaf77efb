-- Patients ask for such a start, and get it while the day is empty.
-- owner: src/DentalSynth.Generators/Scheduling/StartTimeRule.cs
select format('a visit at %s, %s times', start, count(*))
from first_short_starts as first
where extract(minute from start) not in (0, 30)
group by start
