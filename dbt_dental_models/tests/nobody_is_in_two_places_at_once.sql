-- No chair and nobody who works at one has two visits at the same time; a broken visit leaves its time free. At a
-- hygiene visit it is the hygienist who works, while the dentist only looks in.
with visits as (

    select
        appointment_id,
        operatory_id,
        case when is_hygiene then coalesce(hygienist_id, provider_id) else provider_id end as provider_id,
        appointment_at,
        appointment_at + length(time_pattern) * interval '10 minutes' as ends_at
    from {{ ref('stg_opendental__appointment') }}
    where appointment_status in ('scheduled', 'complete')

),

chairs as (

    select
        *,
        'chair ' || operatory_id as place,
        lead(appointment_at) over (partition by operatory_id order by appointment_at, appointment_id) as next_at
    from visits

),

providers as (

    select
        *,
        'provider ' || provider_id as place,
        lead(appointment_at) over (partition by provider_id order by appointment_at, appointment_id) as next_at
    from visits

),

bookings as (

    select * from chairs

    union all

    select * from providers

)

select
    appointment_id,
    place,
    appointment_at,
    ends_at,
    next_at
from bookings
where next_at < ends_at
