with appointments as (

    select * from {{ ref('int_appointment_details') }}

),

counted as (

    select
        cast(date_trunc('month', appointment_date) as date) as appointment_month,
        working_provider_id as provider_id,
        clinic_id,
        count(*) as total_appointments,
        count(*) filter (where is_completed) as completed_appointments,
        count(*) filter (where is_broken) as broken_appointments,
        count(*) filter (where is_no_show) as no_shows,
        count(*) filter (where is_cancelled) as cancellations,
        count(*) filter (where not is_completed and not is_broken) as open_appointments,
        count(*) filter (where is_hygiene) as hygiene_appointments,
        count(*) filter (where is_new_patient) as new_patient_appointments,
        count(*) filter (where times_moved > 0) as moved_appointments,
        count(*) filter (where is_broken and replacement_appointment_id is not null) as rebooked_appointments,
        round(avg(days_booked_ahead), 1) as average_days_booked_ahead,
        round(avg(waiting_minutes), 1) as average_waiting_minutes,
        round(avg(actual_length_minutes), 1) as average_length_minutes
    from appointments
    group by date_trunc('month', appointment_date), working_provider_id, clinic_id

),

final as (

    select
        *,
        {{ share('completed_appointments', 'completed_appointments + broken_appointments') }} as completion_rate,
        {{ share('no_shows', 'completed_appointments + broken_appointments') }} as no_show_rate,
        {{ share('cancellations', 'completed_appointments + broken_appointments') }} as cancellation_rate,
        {{ share('rebooked_appointments', 'broken_appointments') }} as rebooking_rate
    from counted

)

select * from final
