-- mart_new_patient has every patient in the month of the first visit.
-- owner: src/DentalSynth.Generators/Scheduling/FirstVisitRule.cs
with expected as (
    select date_trunc('month', day)::date as month, count(*) as patients
    from first_visits as first_visit
    group by 1
),
counted as (
    select first_visit_month as month, count(*) as patients from marts.mart_new_patient group by 1
)
select format('%s: %s patients first seen, the mart has %s', coalesce(expected.month, counted.month),
    expected.patients, counted.patients)
from expected
full join counted on counted.month = expected.month
where expected.patients is distinct from counted.patients
