with attachments as (

    select * from {{ ref('stg_opendental__refattach') }}

),

referrals as (

    select * from {{ ref('stg_opendental__referral') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

visits as (

    select * from {{ ref('int_appointment_details') }}
    where is_completed

),

procedures as (

    select * from {{ ref('int_procedure_complete') }}
    where is_complete

),

first_visits as (

    select
        patient_id,
        min(appointment_date) as first_visit_date
    from visits
    group by patient_id

),

production as (

    select
        patient_id,
        sum(procedure_fee) as production
    from procedures
    group by patient_id

),

-- A referral from a source converts with the first visit here, a referral to a specialist by being seen there.
joined as (

    select
        attachments.ref_attach_id,
        attachments.patient_id,
        attachments.referral_id,
        case when attachments.is_referred_from then 'from' else 'to' end as direction,
        referrals.is_doctor,
        specialties.item_name as specialty,
        attachments.provider_id,
        attachments.procedure_id,
        attachments.referral_date,
        {{ code_label('attachments.referral_to_status_code', {
            0: 'none',
            1: 'declined',
            2: 'scheduled',
            3: 'consulted',
            4: 'in treatment',
            5: 'complete'
        }) }} as referral_status,
        case
            when attachments.is_referred_from then first_visits.first_visit_date is not null
            else attachments.referral_to_status_code in (3, 4, 5)
        end as is_converted,
        case
            when attachments.is_referred_from then first_visits.first_visit_date
        end as first_visit_date,
        attachments.procedure_completion_date,
        case
            when attachments.is_referred_from then first_visits.first_visit_date - attachments.referral_date
        end as days_to_first_visit,
        case
            when attachments.is_referred_from then coalesce(production.production, 0)
        end as production_amount
    from attachments
    inner join referrals
        on attachments.referral_id = referrals.referral_id
    left join definitions as specialties
        on referrals.specialty_definition_id = specialties.definition_id
    left join first_visits
        on attachments.patient_id = first_visits.patient_id
    left join production
        on attachments.patient_id = production.patient_id

)

select * from joined
