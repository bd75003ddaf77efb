with entries as (

    select * from {{ ref('stg_opendental__entrylog') }}

),

users as (

    select * from {{ ref('stg_opendental__userod') }}

),

employees as (

    select * from {{ ref('stg_opendental__employee') }}

),

appointments as (

    select * from {{ ref('int_appointment_details') }}

),

groups_of_users as (

    {{ groups_of_users() }}

),

joined as (

    select
        entries.entry_log_id,
        entries.user_id,
        users.user_name,
        users.user_id is not null as is_known_user,
        employees.employee_id,
        groups_of_users.user_group_names,
        entries.appointment_id,
        appointments.patient_id,
        appointments.clinic_id,
        entries.log_source,
        entries.log_source <> 'program' as is_online,
        entries.entered_at,
        cast(entries.entered_at as date) as entry_date,
        cast(extract(hour from entries.entered_at) as integer) as entry_hour,
        entries.user_id is not distinct from appointments.created_by_user_id
        and entries.entered_at is not distinct from appointments.created_at as agrees_with_appointment
    from entries
    left join users
        on entries.user_id = users.user_id
    left join employees
        on users.employee_id = employees.employee_id
    left join groups_of_users
        on entries.user_id = groups_of_users.user_id
    left join appointments
        on entries.appointment_id = appointments.appointment_id

)

select * from joined
