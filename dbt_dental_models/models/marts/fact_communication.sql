with communications as (

    select * from {{ ref('int_patient_communications_base') }}

),

flags as (

    select * from {{ ref('int_automated_communication_flags_simple') }}

),

joined as (

    select
        communications.communication_id,
        communications.patient_id,
        communications.clinic_id,
        communications.user_id,
        {{ date_key('communications.communication_date') }} as date_id,
        communications.communication_date,
        communications.communicated_at,
        communications.communication_type,
        communications.communication_category,
        communications.communication_mode,
        communications.direction,
        communications.is_automated,
        communications.contact_outcome,
        communications.duration_seconds,
        flags.trigger_type,
        flags.template_id,
        flags.appointment_id,
        flags.reply_communication_id,
        coalesce(flags.has_reply, false) as has_reply,
        flags.minutes_to_reply,
        flags.booked_appointment_id
    from communications
    left join flags
        on communications.communication_id = flags.communication_id

)

select * from joined
