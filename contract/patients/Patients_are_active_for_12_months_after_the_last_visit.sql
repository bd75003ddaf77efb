-- mart_patient_retention: at risk after twelve months, lapsed after eighteen.
-- owner: src/DentalSynth.Generators/Scheduling/LoyaltyRule.cs
with last_seen as (
    select "PatNum" as patient, max("AptDateTime"::date) as day
    from raw.appointment
    where "AptStatus" = 2
    group by "PatNum"
),
expected as (
    select patient, day, case
        when day >= (select as_of from dentalsynth.load) - interval '12 months' then 'active'
        when day >= (select as_of from dentalsynth.load) - interval '18 months' then 'at risk'
        else 'lapsed'
    end as status
    from last_seen
)
select format('patient %s: last seen %s, %s; the mart says %s, %s',
    coalesce(expected.patient, mart.patient_id), expected.day, expected.status,
    mart.last_visit_date, mart.retention_status)
from expected
full join marts.mart_patient_retention as mart on mart.patient_id = expected.patient
where (expected.day, expected.status) is distinct from (mart.last_visit_date, mart.retention_status)
