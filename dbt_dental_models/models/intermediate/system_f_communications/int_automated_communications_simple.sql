with messages as (

    select * from {{ ref('int_automated_communication_flags_simple') }}

),

templates as (

    select * from {{ ref('int_communication_templates') }}

),

appointments as (

    select * from {{ ref('int_appointment_details') }}

),

joined as (

    select
        messages.communication_id as automated_communication_id,
        messages.patient_id,
        messages.template_id,
        templates.template_name,
        messages.trigger_type,
        messages.communication_mode,
        messages.communicated_at,
        messages.has_reply,
        messages.minutes_to_reply,
        messages.appointment_id,
        appointments.appointment_at,
        messages.hours_before_appointment,
        appointments.appointment_status,
        case
            when appointments.is_completed then true
            when appointments.is_broken then false
        end as is_visit_kept,
        messages.booked_appointment_id,
        case
            when messages.is_appointment_reminder and messages.has_reply then 'confirmed'
            when messages.has_reply then 'answered'
            when messages.has_led_to_booking then 'booked'
            else 'none'
        end as response
    from messages
    inner join templates
        on messages.template_id = templates.template_id
    left join appointments
        on messages.appointment_id = appointments.appointment_id

)

select * from joined
