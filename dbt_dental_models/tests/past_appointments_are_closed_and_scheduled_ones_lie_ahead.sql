-- A completed or broken appointment is not after the as-of date, a scheduled one not before it.
select
    appointment_id,
    appointment_status,
    appointment_at
from {{ ref('stg_opendental__appointment') }}
where (appointment_status in ('complete', 'broken') and cast(appointment_at as date) > {{ as_of_date() }})
    or (appointment_status = 'scheduled' and cast(appointment_at as date) < {{ as_of_date() }})
