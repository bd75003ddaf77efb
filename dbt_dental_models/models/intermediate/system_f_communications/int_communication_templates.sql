with messages as (

    select * from {{ ref('int_automated_communication_flags_simple') }}

),

grouped as (

    select
        template_id,
        trigger_type,
        communication_mode,
        count(*) as messages_sent,
        count(distinct patient_id) as patients_reached,
        count(*) filter (where has_reply) as messages_answered,
        count(*) filter (where has_led_to_booking) as messages_with_booking,
        cast(min(communicated_at) as date) as first_used_on,
        cast(max(communicated_at) as date) as last_used_on
    from messages
    group by template_id, trigger_type, communication_mode

),

final as (

    select
        template_id,
        trigger_type || ' by ' || communication_mode || ', wording ' || row_number() over (
            partition by trigger_type, communication_mode
            order by first_used_on, template_id
        ) as template_name,
        trigger_type,
        communication_mode,
        messages_sent,
        patients_reached,
        patients_reached > 1 as is_sent_word_for_word,
        messages_answered,
        {{ share('messages_answered', 'messages_sent') }} as reply_rate,
        {{ share('messages_with_booking', 'messages_sent') }} as booking_rate,
        first_used_on,
        last_used_on
    from grouped

)

select * from final
