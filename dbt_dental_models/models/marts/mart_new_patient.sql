with visits as (

    select * from {{ ref('fact_appointment') }}
    where is_completed

),

patients as (

    select * from {{ ref('dim_patient') }}

),

procedures as (

    select * from {{ ref('int_procedure_complete') }}

),

patient_payments as (

    select * from {{ ref('int_payment_split') }}

),

insurance_payments as (

    select * from {{ ref('int_insurance_payment_allocated') }}

),

attachments as (

    select * from {{ ref('stg_opendental__refattach') }}
    where is_referred_from

),

referrals as (

    select * from {{ ref('stg_opendental__referral') }}

),

first_visits as (

    select distinct on (patient_id)
        patient_id,
        appointment_id,
        appointment_date as first_visit_date,
        working_provider_id as provider_id,
        clinic_id,
        appointment_date + {{ var('new_patient_days') }} as value_until
    from visits
    order by patient_id, appointment_at, appointment_id

),

exams as (

    select
        patient_id,
        min(procedure_date) as first_exam_date
    from procedures
    where is_complete
        and {{ is_exam('procedure_code') }}
    group by patient_id

),

-- What the first visit found: procedures treatment planned on its date and not completed on it.
plans as (

    select
        first_visits.patient_id,
        sum(procedures.procedure_fee) as planned_amount
    from first_visits
    inner join procedures
        on first_visits.patient_id = procedures.patient_id
        and first_visits.first_visit_date = procedures.date_treatment_planned
        and procedures.procedure_status_code in (1, 2)
        and not (procedures.is_complete and procedures.procedure_date = first_visits.first_visit_date)
    group by first_visits.patient_id

),

production as (

    select
        first_visits.patient_id,
        sum(procedures.procedure_fee) as production
    from first_visits
    inner join procedures
        on first_visits.patient_id = procedures.patient_id
        and procedures.procedure_date between first_visits.first_visit_date and first_visits.value_until
    where procedures.is_complete
    group by first_visits.patient_id

),

money as (

    select
        patient_id,
        payment_date,
        split_amount
    from patient_payments

    union all

    select
        patient_id,
        payment_date,
        split_amount
    from insurance_payments
    where is_finalized

),

collections as (

    select
        first_visits.patient_id,
        sum(money.split_amount) as collected_amount
    from first_visits
    inner join money
        on first_visits.patient_id = money.patient_id
        and money.payment_date <= first_visits.value_until
    group by first_visits.patient_id

),

sources as (

    select distinct on (attachments.patient_id)
        attachments.patient_id,
        referrals.referral_id,
        referrals.referral_name,
        case
            when referrals.is_doctor then 'doctor'
            when referrals.patient_id is not null then 'patient'
            when referrals.is_person then 'person'
            else 'advertisement'
        end as referral_source
    from attachments
    inner join referrals
        on attachments.referral_id = referrals.referral_id
    order by attachments.patient_id, attachments.referral_date, attachments.ref_attach_id

),

joined as (

    select
        {{ date_key('first_visits.first_visit_date') }} as date_id,
        first_visits.patient_id,
        first_visits.appointment_id as first_appointment_id,
        first_visits.provider_id,
        first_visits.clinic_id,
        first_visits.first_visit_date,
        cast(date_trunc('month', first_visits.first_visit_date) as date) as first_visit_month,
        {{ age_on('patients.birth_date', 'first_visits.first_visit_date') }} as age_at_first_visit,
        patients.is_insured,
        exams.first_exam_date,
        exams.first_exam_date - first_visits.first_visit_date as days_to_first_exam,
        sources.referral_id,
        coalesce(sources.referral_source, 'none') as referral_source,
        sources.referral_name,
        coalesce(plans.planned_amount, 0) as planned_amount,
        coalesce(production.production, 0) as production_90_days,
        coalesce(collections.collected_amount, 0) as collections_90_days,
        first_visits.value_until < {{ as_of_date() }} as is_observed
    from first_visits
    inner join patients
        on first_visits.patient_id = patients.patient_id
    left join exams
        on first_visits.patient_id = exams.patient_id
    left join sources
        on first_visits.patient_id = sources.patient_id
    left join plans
        on first_visits.patient_id = plans.patient_id
    left join production
        on first_visits.patient_id = production.patient_id
    left join collections
        on first_visits.patient_id = collections.patient_id

)

select * from joined
