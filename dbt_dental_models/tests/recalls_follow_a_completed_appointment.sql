-- The visit from which a recall counts was completed, and the appointment scheduled for it lies ahead.
select
    recalls.recall_id,
    recalls.patient_id,
    recalls.date_previous,
    recalls.date_scheduled
from {{ ref('int_recall_management') }} as recalls
left join {{ ref('int_appointment_details') }} as appointments
    on recalls.patient_id = appointments.patient_id
    and recalls.date_previous = appointments.appointment_date
    and appointments.is_completed
where appointments.appointment_id is null
    or recalls.date_scheduled < {{ as_of_date() }}
