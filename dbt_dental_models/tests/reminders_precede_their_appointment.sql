-- A reminder is sent before its appointment and before it was broken, and an appointment gets one reminder.
with reminders as (

    select
        messages.communication_id,
        messages.appointment_id,
        messages.communicated_at,
        appointments.appointment_at,
        appointments.broken_at,
        count(*) over (partition by messages.appointment_id) as reminders_of_appointment
    from {{ ref('int_automated_communication_flags_simple') }} as messages
    left join {{ ref('int_appointment_details') }} as appointments
        on messages.appointment_id = appointments.appointment_id
    where messages.is_appointment_reminder

)

select *
from reminders
where appointment_at is null
    or communicated_at >= appointment_at
    or communicated_at >= broken_at
    or reminders_of_appointment > 1
