-- Every patient with a completed appointment is in the retention mart and in the new patient mart, in the same cohort.
with seen as (

    select
        patient_id,
        min(appointment_date) as first_visit_date
    from {{ ref('fact_appointment') }}
    where is_completed
    group by patient_id

)

select
    coalesce(seen.patient_id, retention.patient_id, new_patients.patient_id) as patient_id,
    seen.first_visit_date,
    retention.cohort_month,
    new_patients.first_visit_month
from seen
full join {{ ref('mart_patient_retention') }} as retention
    on seen.patient_id = retention.patient_id
full join {{ ref('mart_new_patient') }} as new_patients
    on seen.patient_id = new_patients.patient_id
where seen.first_visit_date is distinct from retention.first_visit_date
    or seen.first_visit_date is distinct from new_patients.first_visit_date
