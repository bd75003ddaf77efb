with availability as (

    select * from {{ ref('int_provider_availability') }}

),

appointments as (

    select * from {{ ref('int_appointment_details') }}

),

-- A broken appointment leaves its time free; a planned one has none yet.
entries as (

    select
        availability_date as schedule_date,
        provider_id,
        clinic_id,
        available_minutes,
        0 as booked_minutes,
        0 as used_minutes,
        0 as lost_minutes,
        0 as booked_appointments
    from availability

    union all

    select
        appointment_date,
        working_provider_id,
        clinic_id,
        0,
        case when appointment_status in ('scheduled', 'complete') then scheduled_length_minutes else 0 end,
        case when is_completed then scheduled_length_minutes else 0 end,
        case when is_broken then scheduled_length_minutes else 0 end,
        case when appointment_status in ('scheduled', 'complete') then 1 else 0 end
    from appointments

),

summed as (

    select
        schedule_date,
        provider_id,
        clinic_id,
        sum(available_minutes) as available_minutes,
        sum(booked_minutes) as booked_minutes,
        sum(used_minutes) as used_minutes,
        sum(lost_minutes) as lost_minutes,
        sum(booked_appointments) as booked_appointments
    from entries
    group by schedule_date, provider_id, clinic_id

),

final as (

    select
        {{ date_key('schedule_date') }} as date_id,
        schedule_date,
        provider_id,
        clinic_id,
        available_minutes > 0 as is_working_day,
        available_minutes,
        booked_minutes,
        available_minutes - booked_minutes as free_minutes,
        used_minutes,
        lost_minutes,
        booked_appointments,
        {{ share('booked_minutes', 'available_minutes') }} as utilization_rate
    from summed

)

select * from final
