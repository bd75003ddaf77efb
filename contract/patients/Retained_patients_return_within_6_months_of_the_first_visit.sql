-- mart_patient_retention: the first visit is followed by another on a later day, at most six months after it.
-- owner: src/DentalSynth.Generators/Scheduling/LoyaltyRule.cs
with seen as (
    select "PatNum" as patient, min("AptDateTime"::date) as first_day,
        array_agg("AptDateTime"::date) as days
    from raw.appointment
    where "AptStatus" = 2
    group by "PatNum"
),
cohort as (
    select patient, first_day, exists (
        select from unnest(days) as later
        where later > first_day and later <= first_day + interval '6 months'
    ) as is_kept
    from seen
)
select format('patient %s: first seen %s, kept %s; the mart says %s, %s',
    coalesce(cohort.patient, mart.patient_id), cohort.first_day, cohort.is_kept,
    mart.first_visit_date, mart.has_returned)
from cohort
full join marts.mart_patient_retention as mart on mart.patient_id = cohort.patient
where (cohort.first_day, cohort.is_kept) is distinct from (mart.first_visit_date, mart.has_returned)
