with communications as (

    select * from {{ ref('int_patient_communications_base') }}

),

flags as (

    select * from {{ ref('int_automated_communication_flags_simple') }}

),

counted as (

    select
        communications.communication_date,
        communications.user_id,
        communications.communication_category,
        communications.communication_mode,
        communications.direction,
        count(*) as communications,
        count(distinct communications.patient_id) as patients,
        count(*) filter (where communications.is_automated) as automated_messages,
        count(*) filter (where flags.has_reply) as answered_messages,
        count(*) filter (where communications.contact_outcome = 'not reached') as not_reached,
        round(
            coalesce(sum(communications.duration_seconds) filter (where communications.communication_mode = 'phone'), 0)
            / 60.0, 1
        ) as call_minutes
    from communications
    left join flags
        on communications.communication_id = flags.communication_id
    group by
        communications.communication_date,
        communications.user_id,
        communications.communication_category,
        communications.communication_mode,
        communications.direction

),

final as (

    select
        {{ date_key('communication_date') }} as date_id,
        *
    from counted

)

select * from final
