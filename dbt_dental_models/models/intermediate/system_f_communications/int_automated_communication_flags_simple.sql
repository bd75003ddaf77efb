with communications as (

    select * from {{ ref('int_patient_communications_base') }}

),

appointments as (

    select * from {{ ref('int_appointment_details') }}

),

messages as (

    select
        *,
        case communication_category
            when 'appointment' then 'appointment reminder'
            when 'recall' then 'recall message'
            else 'other message'
        end as trigger_type
    from communications
    where is_automated

),

-- A reminder is for the patient's own appointment so many days later.
reminded_visits as (

    select distinct on (messages.communication_id)
        messages.communication_id,
        appointments.appointment_id,
        appointments.appointment_at
    from messages
    inner join appointments
        on messages.patient_id = appointments.patient_id
        and messages.communication_date + {{ var('reminder_days_before') }} = appointments.appointment_date
        and messages.communicated_at >= appointments.created_at
    where messages.trigger_type = 'appointment reminder'
    order by messages.communication_id asc, appointments.appointment_at asc, appointments.appointment_id asc

),

-- A reply comes back in the mode of the message, and answers the last message before it.
answers as (

    select distinct on (replies.communication_id)
        replies.communication_id as reply_communication_id,
        replies.communicated_at as replied_at,
        messages.communication_id
    from communications as replies
    inner join messages
        on replies.patient_id = messages.patient_id
        and replies.communication_mode = messages.communication_mode
        and replies.communication_category = messages.communication_category
        and replies.communicated_at >= messages.communicated_at
        and replies.communicated_at < messages.communicated_at + {{ var('reply_window_days') }} * interval '1 day'
    where replies.direction = 'received'
    order by replies.communication_id asc, messages.communicated_at desc, messages.communication_id desc

),

first_answers as (

    select distinct on (communication_id)
        communication_id,
        reply_communication_id,
        replied_at
    from answers
    order by communication_id asc, replied_at asc, reply_communication_id asc

),

-- A hygiene appointment scheduled soon after the message is credited to it.
bookings as (

    select distinct on (messages.communication_id)
        messages.communication_id,
        appointments.appointment_id as booked_appointment_id
    from messages
    inner join appointments
        on messages.patient_id = appointments.patient_id
        and appointments.is_hygiene
        and appointments.created_at >= messages.communicated_at
        and appointments.created_at < messages.communicated_at + {{ var('recall_booking_days') }} * interval '1 day'
    where messages.trigger_type = 'recall message'
    order by messages.communication_id asc, appointments.created_at asc, appointments.appointment_id asc

),

final as (

    select
        messages.communication_id,
        messages.patient_id,
        messages.communication_mode,
        messages.trigger_type,
        md5(messages.trigger_type || '/' || messages.communication_mode || '/' || messages.text_hash) as template_id,
        messages.communicated_at,
        messages.trigger_type = 'appointment reminder' as is_appointment_reminder,
        messages.trigger_type = 'recall message' as is_recall_message,
        reminded_visits.appointment_id,
        cast(
            extract(epoch from reminded_visits.appointment_at - messages.communicated_at) / 3600 as numeric(8, 1)
        ) as hours_before_appointment,
        first_answers.reply_communication_id,
        first_answers.reply_communication_id is not null as has_reply,
        {{ minutes_between('messages.communicated_at', 'first_answers.replied_at') }} as minutes_to_reply,
        bookings.booked_appointment_id,
        bookings.booked_appointment_id is not null as has_led_to_booking
    from messages
    left join reminded_visits
        on messages.communication_id = reminded_visits.communication_id
    left join first_answers
        on messages.communication_id = first_answers.communication_id
    left join bookings
        on messages.communication_id = bookings.communication_id

)

select * from final
