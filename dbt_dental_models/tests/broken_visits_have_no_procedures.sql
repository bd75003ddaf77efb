-- A visit that was missed or cancelled has no work on it: what was planned for it is free for another one.
select
    appointments.appointment_id,
    appointments.appointment_at,
    procedures.procedure_id,
    procedures.procedure_status
from {{ ref('int_appointment_details') }} as appointments
inner join {{ ref('int_procedure_complete') }} as procedures
    on appointments.appointment_id = procedures.appointment_id
where appointments.is_broken
