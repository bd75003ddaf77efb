with appointments as (

    select * from {{ ref('int_appointment_details') }}

),

procedures as (

    select * from {{ ref('int_procedure_complete') }}
    where appointment_id is not null

),

production as (

    select
        appointment_id,
        sum(procedure_fee) as scheduled_amount,
        sum(procedure_fee) filter (where is_complete) as completed_amount
    from procedures
    group by appointment_id

),

joined as (

    select
        appointments.appointment_id,
        appointments.patient_id,
        appointments.provider_id,
        appointments.hygienist_id,
        appointments.working_provider_id,
        appointments.clinic_id,
        appointments.operatory_id,
        appointments.appointment_type_id,
        appointments.appointment_date,
        appointments.appointment_at,
        {{ date_key('appointments.appointment_date') }} as date_id,
        case appointments.appointment_status
            when 'complete' then 'Completed'
            else initcap(appointments.appointment_status)
        end as appointment_status,
        appointments.is_completed,
        appointments.is_broken,
        appointments.is_no_show,
        appointments.is_cancelled,
        appointments.is_hygiene as is_hygiene_appointment,
        appointments.is_new_patient,
        appointments.scheduled_length_minutes,
        appointments.actual_length_minutes,
        appointments.waiting_minutes,
        coalesce(production.scheduled_amount, 0) as scheduled_production_amount,
        coalesce(production.completed_amount, 0) as actual_production_amount
    from appointments
    left join production
        on appointments.appointment_id = production.appointment_id

)

select * from joined
