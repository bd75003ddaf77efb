-- An appointment is in an operatory of its clinic, and its procedures have the same clinic.
select
    appointments.appointment_id,
    appointments.clinic_id,
    operatories.clinic_id as operatory_clinic_id,
    procedures.clinic_id as procedure_clinic_id
from {{ ref('stg_opendental__appointment') }} as appointments
left join {{ ref('stg_opendental__operatory') }} as operatories
    on appointments.operatory_id = operatories.operatory_id
left join {{ ref('stg_opendental__procedurelog') }} as procedures
    on appointments.appointment_id = procedures.appointment_id
where operatories.clinic_id <> appointments.clinic_id
    or procedures.clinic_id <> appointments.clinic_id
