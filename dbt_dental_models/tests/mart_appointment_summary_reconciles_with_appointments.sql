-- The summary holds every appointment and no-show, the booked minutes, and the fees of all procedures completed at
-- appointments.
with appointments as (

    select
        count(*) as total,
        count(*) filter (where is_no_show) as no_shows,
        coalesce(
            sum(scheduled_length_minutes) filter (where appointment_status in ('Scheduled', 'Completed')), 0
        ) as booked_minutes
    from {{ ref('fact_appointment') }}

),

work as (

    select coalesce(sum(procedure_fee), 0) as production
    from {{ ref('int_procedure_complete') }}
    where is_complete
        and appointment_id is not null

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
    work.production,
    summary.production as production_in_summary,
    appointments.booked_minutes,
    summary.booked_minutes as booked_minutes_in_summary
from appointments
cross join work
cross join summary
where appointments.total <> summary.total
    or appointments.no_shows <> summary.no_shows
    or work.production <> summary.production
    or appointments.booked_minutes <> summary.booked_minutes
