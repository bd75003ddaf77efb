-- Visits, misses, production and minutes are the same in the summary as one by one.
with appointments as (

    select
        count(*) as total,
        count(*) filter (where is_no_show) as no_shows,
        coalesce(sum(actual_production_amount), 0) as production,
        coalesce(
            sum(scheduled_length_minutes) filter (where appointment_status in ('Scheduled', 'Completed')), 0
        ) as booked_minutes
    from {{ ref('fact_appointment') }}

),

summary as (

    select
        coalesce(sum(total_appointments), 0) as total,
        coalesce(sum(no_show_appointments), 0) as no_shows,
        coalesce(sum(actual_production), 0) as production,
        coalesce(sum(booked_minutes), 0) as booked_minutes
    from {{ ref('mart_appointment_summary') }}

)

select
    appointments.total,
    summary.total as total_in_summary,
    appointments.no_shows,
    summary.no_shows as no_shows_in_summary,
    appointments.production,
    summary.production as production_in_summary,
    appointments.booked_minutes,
    summary.booked_minutes as booked_minutes_in_summary
from appointments
cross join summary
where appointments.total <> summary.total
    or appointments.no_shows <> summary.no_shows
    or appointments.production <> summary.production
    or appointments.booked_minutes <> summary.booked_minutes
