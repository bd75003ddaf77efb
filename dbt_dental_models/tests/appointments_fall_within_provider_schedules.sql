-- An appointment falls within one schedule block of its operatory and of the provider who treats the patient.
with blocks as (

    select
        schedules.provider_id,
        block_operatories.operatory_id,
        schedules.schedule_date,
        schedules.starts_at,
        schedules.stops_at
    from {{ ref('stg_opendental__schedule') }} as schedules
    inner join {{ ref('stg_opendental__scheduleop') }} as block_operatories
        on schedules.schedule_id = block_operatories.schedule_id
    where schedules.schedule_type = 'provider'

)

select
    appointments.appointment_id,
    appointments.appointment_at,
    appointments.appointment_ends_at,
    appointments.operatory_id,
    appointments.working_provider_id
from {{ ref('int_appointment_details') }} as appointments
left join blocks
    on appointments.operatory_id = blocks.operatory_id
    and appointments.working_provider_id = blocks.provider_id
    and appointments.appointment_date = blocks.schedule_date
    and appointments.appointment_at >= blocks.starts_at
    and appointments.appointment_ends_at <= blocks.stops_at
where appointments.appointment_status in ('scheduled', 'complete', 'broken')
    and blocks.provider_id is null
