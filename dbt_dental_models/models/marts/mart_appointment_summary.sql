with schedule as (

    select * from {{ ref('int_appointment_schedule') }}

),

appointments as (

    select * from {{ ref('fact_appointment') }}

),

messages as (

    select * from {{ ref('int_automated_communication_flags_simple') }}
    where is_appointment_reminder

),

reminders as (

    select
        appointment_id,
        count(*) as reminders_sent,
        bool_or(has_reply) as is_confirmed
    from messages
    group by appointment_id

),

entries as (

    select
        schedule_date as appointment_date,
        provider_id,
        clinic_id,
        available_minutes,
        booked_minutes,
        used_minutes,
        null as appointment_id
    from schedule

    union all

    select
        appointment_date,
        working_provider_id,
        clinic_id,
        0,
        0,
        0,
        appointment_id
    from appointments

),

summed as (

    select
        entries.appointment_date,
        entries.provider_id,
        entries.clinic_id,
        count(appointments.appointment_id) as total_appointments,
        count(*) filter (where appointments.is_completed) as completed_appointments,
        count(*) filter (where appointments.is_broken) as broken_appointments,
        count(*) filter (where appointments.is_no_show) as no_show_appointments,
        count(*) filter (where appointments.is_cancelled) as cancelled_appointments,
        count(*) filter (where appointments.appointment_status = 'Scheduled') as scheduled_appointments,
        count(*) filter (where appointments.is_hygiene_appointment) as hygiene_appointments,
        count(*) filter (where appointments.is_new_patient) as new_patient_appointments,
        count(distinct appointments.patient_id) as unique_patients,
        coalesce(sum(reminders.reminders_sent), 0) as reminders_sent,
        count(*) filter (where reminders.is_confirmed) as confirmed_by_reminder,
        sum(entries.available_minutes) as available_minutes,
        sum(entries.booked_minutes) as booked_minutes,
        sum(entries.used_minutes) as used_minutes,
        round(avg(appointments.waiting_minutes), 1) as average_waiting_minutes,
        coalesce(sum(appointments.scheduled_production_amount), 0) as scheduled_production,
        coalesce(sum(appointments.actual_production_amount), 0) as actual_production
    from entries
    left join appointments
        on entries.appointment_id = appointments.appointment_id
    left join reminders
        on entries.appointment_id = reminders.appointment_id
    group by entries.appointment_date, entries.provider_id, entries.clinic_id

),

final as (

    select
        {{ date_key('appointment_date') }} as date_id,
        *,
        {{ share('completed_appointments', 'completed_appointments + broken_appointments') }} as completion_rate,
        {{ share('no_show_appointments', 'completed_appointments + broken_appointments') }} as no_show_rate,
        {{ share('booked_minutes', 'available_minutes') }} as utilization_rate
    from summed

)

select * from final
