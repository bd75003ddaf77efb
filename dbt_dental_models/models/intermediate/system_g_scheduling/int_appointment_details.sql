with appointments as (

    select * from {{ ref('stg_opendental__appointment') }}

),

history as (

    select * from {{ ref('stg_opendental__histappointment') }}

),

appointment_types as (

    select * from {{ ref('stg_opendental__appointmenttype') }}

),

confirmations as (

    select * from {{ ref('stg_opendental__definition') }}

),

operatories as (

    select * from {{ ref('stg_opendental__operatory') }}

),

changes as (

    select
        *,
        lag(appointment_at) over (
            partition by appointment_id
            order by changed_at, hist_appointment_id
        ) as appointment_at_before
    from history

),

stories as (

    select
        appointment_id,
        count(*) as history_entries,
        count(*) filter (where appointment_at <> appointment_at_before) as times_moved,
        bool_or(history_action = 'cancelled') as has_been_cancelled,
        min(changed_at) filter (where history_action in ('missed', 'cancelled')) as broken_at,
        max(replacement_appointment_id) as replacement_appointment_id
    from changes
    group by appointment_id

),

joined as (

    select
        appointments.appointment_id,
        appointments.patient_id,
        appointments.provider_id,
        appointments.hygienist_id,
        case
            when appointments.is_hygiene
                then coalesce(appointments.hygienist_id, operatories.hygienist_id, appointments.provider_id)
            else appointments.provider_id
        end as working_provider_id,
        appointments.clinic_id,
        appointments.operatory_id,
        appointments.appointment_type_id,
        appointment_types.appointment_type_name,
        appointments.created_by_user_id,
        stories.replacement_appointment_id,
        appointments.appointment_status,
        confirmations.item_name as confirmation_status,
        appointments.appointment_status = 'complete' as is_completed,
        appointments.appointment_status = 'broken' as is_broken,
        appointments.appointment_status = 'broken'
            and not coalesce(stories.has_been_cancelled, false) as is_no_show,
        appointments.appointment_status = 'broken'
            and coalesce(stories.has_been_cancelled, false) as is_cancelled,
        appointments.is_hygiene,
        appointments.is_new_patient,
        cast(appointments.appointment_at as date) as appointment_date,
        appointments.appointment_at,
        appointments.appointment_at
            + {{ pattern_minutes('appointments.time_pattern') }} * interval '1 minute' as appointment_ends_at,
        appointments.created_at,
        cast(appointments.appointment_at as date) - cast(appointments.created_at as date) as days_booked_ahead,
        appointments.arrived_at,
        appointments.seated_at,
        appointments.dismissed_at,
        case when appointments.appointment_status = 'broken' then stories.broken_at end as broken_at,
        {{ pattern_minutes('appointments.time_pattern') }} as scheduled_length_minutes,
        {{ minutes_between('appointments.seated_at', 'appointments.dismissed_at') }} as actual_length_minutes,
        {{ minutes_between('appointments.arrived_at', 'appointments.seated_at') }} as waiting_minutes,
        coalesce(stories.history_entries, 0) as history_entries,
        coalesce(stories.times_moved, 0) as times_moved
    from appointments
    left join stories
        on appointments.appointment_id = stories.appointment_id
    left join appointment_types
        on appointments.appointment_type_id = appointment_types.appointment_type_id
    left join confirmations
        on appointments.confirmation_definition_id = confirmations.definition_id
    left join operatories
        on appointments.operatory_id = operatories.operatory_id

)

select * from joined
