-- The history of an appointment begins when it is created and ends at its current state.
with history as (

    select
        *,
        row_number() over (partition by appointment_id order by changed_at asc, hist_appointment_id asc) as number,
        row_number() over (partition by appointment_id order by changed_at desc, hist_appointment_id desc) as number_back
    from {{ ref('stg_opendental__histappointment') }}

)

select
    appointments.appointment_id,
    appointments.appointment_status,
    ends.appointment_status as status_in_history,
    appointments.appointment_at,
    ends.appointment_at as time_in_history
from {{ ref('stg_opendental__appointment') }} as appointments
left join history as begins
    on appointments.appointment_id = begins.appointment_id
    and begins.number = 1
left join history as ends
    on appointments.appointment_id = ends.appointment_id
    and ends.number_back = 1
where begins.history_action is distinct from 'created'
    or begins.changed_at is distinct from appointments.created_at
    or ends.changed_at is distinct from appointments.updated_at
    or ends.appointment_status_code is distinct from appointments.appointment_status_code
    or ends.appointment_at is distinct from appointments.appointment_at
    or ends.operatory_id is distinct from appointments.operatory_id
    or ends.provider_id is distinct from appointments.provider_id
    or ends.confirmation_definition_id is distinct from appointments.confirmation_definition_id
    or ends.dismissed_at is distinct from appointments.dismissed_at
