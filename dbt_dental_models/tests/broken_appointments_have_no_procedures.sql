-- A broken appointment has no procedures: what was planned for it is free for another appointment.
select
    appointments.appointment_id,
    appointments.appointment_at,
    procedures.procedure_id,
    procedures.procedure_status
from {{ ref('int_appointment_details') }} as appointments
inner join {{ ref('int_procedure_complete') }} as procedures
    on appointments.appointment_id = procedures.appointment_id
where appointments.is_broken
