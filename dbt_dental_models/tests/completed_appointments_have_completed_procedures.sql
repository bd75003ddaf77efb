-- A completed appointment has procedures completed on its date.
select
    appointments.appointment_id,
    appointments.appointment_at
from {{ ref('stg_opendental__appointment') }} as appointments
left join {{ ref('int_procedure_complete') }} as procedures
    on appointments.appointment_id = procedures.appointment_id
    and procedures.is_complete
    and procedures.procedure_date = cast(appointments.appointment_at as date)
where appointments.appointment_status = 'complete'
    and procedures.procedure_id is null
