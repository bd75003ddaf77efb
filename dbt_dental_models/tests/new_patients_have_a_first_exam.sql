-- A new patient has an exam at the first visit.
select
    patient_id,
    first_visit_date,
    first_exam_date
from {{ ref('mart_new_patient') }}
where first_exam_date is distinct from first_visit_date
