with visits as (

    select * from {{ ref('fact_appointment') }}

),

patients as (

    select * from {{ ref('dim_patient') }}

),

completed as (

    select *
    from visits
    where is_completed

),

first_visits as (

    select
        patient_id,
        min(appointment_date) as first_visit_date,
        max(appointment_date) as last_visit_date,
        count(*) as completed_visits
    from completed
    group by patient_id

),

return_visits as (

    select
        first_visits.patient_id,
        min(completed.appointment_date) as return_visit_date
    from first_visits
    inner join completed
        on first_visits.patient_id = completed.patient_id
        and completed.appointment_date > first_visits.first_visit_date
        and completed.appointment_date
            <= {{ months_after('first_visits.first_visit_date', var('retention_months')) }}
    group by first_visits.patient_id

),

next_visits as (

    select
        patient_id,
        min(appointment_date) as next_visit_date
    from visits
    where appointment_status = 'Scheduled'
        and appointment_date >= {{ as_of_date() }}
    group by patient_id

),

joined as (

    select
        first_visits.patient_id,
        patients.clinic_id,
        patients.primary_provider_id as provider_id,
        first_visits.first_visit_date,
        return_visits.return_visit_date,
        first_visits.last_visit_date,
        next_visits.next_visit_date,
        first_visits.completed_visits,
        patients.lifetime_production
    from first_visits
    inner join patients
        on first_visits.patient_id = patients.patient_id
    left join return_visits
        on first_visits.patient_id = return_visits.patient_id
    left join next_visits
        on first_visits.patient_id = next_visits.patient_id

),

final as (

    select
        {{ date_key('first_visit_date') }} as date_id,
        patient_id,
        clinic_id,
        provider_id,
        first_visit_date,
        cast(date_trunc('month', first_visit_date) as date) as cohort_month,
        return_visit_date,
        return_visit_date is not null as has_returned,
        {{ months_after('first_visit_date', var('retention_months')) }} < {{ as_of_date() }} as is_cohort_observed,
        last_visit_date,
        {{ as_of_date() }} - last_visit_date as days_since_last_visit,
        next_visit_date,
        completed_visits,
        lifetime_production,
        case
            when {{ months_after('last_visit_date', var('active_months')) }} >= {{ as_of_date() }} then 'active'
            when {{ months_after('last_visit_date', var('lapsed_months')) }} >= {{ as_of_date() }} then 'at risk'
            else 'lapsed'
        end as retention_status
    from joined

)

select * from final
