with hygiene_visits as (

    select * from {{ ref('fact_appointment') }}
    where is_hygiene_appointment

),

patients as (

    select * from {{ ref('int_patient_profile') }}

),

kept as (

    select
        appointment_id,
        patient_id,
        provider_id,
        hygienist_id,
        clinic_id,
        appointment_date as visit_date,
        row_number() over by_patient as visit_number,
        lag(appointment_date) over by_patient as previous_visit_date,
        lead(appointment_date) over by_patient as next_visit_date
    from hygiene_visits
    where is_completed
    window by_patient as (partition by patient_id order by appointment_at, appointment_id)

),

bookings as (

    select
        patient_id,
        min(appointment_date) as booked_date
    from hygiene_visits
    where appointment_status = 'Scheduled'
        and appointment_date >= {{ as_of_date() }}
    group by patient_id

),

due as (

    select
        kept.*,
        coalesce(patients.recall_interval_months, {{ var('recall_months') }}) as interval_months,
        {{ months_after(
            'kept.visit_date',
            'coalesce(patients.recall_interval_months, ' ~ var('recall_months') ~ ')'
        ) }} as due_date,
        case when kept.next_visit_date is null then bookings.booked_date end as booked_date
    from kept
    inner join patients
        on kept.patient_id = patients.patient_id
    left join bookings
        on kept.patient_id = bookings.patient_id

),

graced as (

    select
        *,
        due_date + {{ var('recall_grace_days') }} as latest_date
    from due

),

final as (

    select
        {{ date_key('visit_date') }} as date_id,
        appointment_id,
        patient_id,
        provider_id,
        hygienist_id,
        clinic_id,
        visit_date,
        visit_number,
        previous_visit_date,
        visit_date - previous_visit_date as days_since_previous_visit,
        interval_months,
        due_date,
        next_visit_date,
        booked_date,
        case
            when next_visit_date <= latest_date then 'on time'
            when next_visit_date > latest_date then 'late'
            when latest_date < {{ as_of_date() }} then 'overdue'
            when booked_date is not null then 'booked'
            else 'not due'
        end as recall_outcome,
        case
            when next_visit_date is not null then next_visit_date <= latest_date
            when latest_date < {{ as_of_date() }} then false
        end as is_compliant
    from graced

)

select * from final
