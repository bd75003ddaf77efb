-- No operatory and no provider has two appointments at the same time; a broken appointment leaves its time free.
with appointments as (

    select
        appointment_id,
        operatory_id,
        working_provider_id,
        appointment_at,
        appointment_ends_at
    from {{ ref('int_appointment_details') }}
    where appointment_status in ('scheduled', 'complete')

),

bookings as (

    select
        *,
        'operatory ' || operatory_id as booked,
        lead(appointment_at) over (partition by operatory_id order by appointment_at, appointment_id) as next_at
    from appointments

    union all

    select
        *,
        'provider ' || working_provider_id,
        lead(appointment_at) over (partition by working_provider_id order by appointment_at, appointment_id)
    from appointments

)

select
    appointment_id,
    booked,
    appointment_at,
    appointment_ends_at,
    next_at
from bookings
where next_at < appointment_ends_at
