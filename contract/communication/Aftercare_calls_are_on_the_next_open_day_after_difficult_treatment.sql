-- After an extraction, a root canal or SRP, once for each such visit at most.
-- owner: src/DentalSynth.Generators/Supporting/Communications/AftercareCallRule.cs
select format('patient %s on %s: %s calls after %s such visits', patient, day, calls, count(visit))
from aftercare_calls
left join difficult_visits using (patient, day)
group by patient, day, calls
having calls > count(visit)
