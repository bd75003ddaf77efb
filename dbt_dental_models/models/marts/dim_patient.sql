with profiles as (

    select * from {{ ref('int_patient_profile') }}

),

procedures as (

    select * from {{ ref('int_procedure_complete') }}
    where is_complete

),

production as (

    select
        patient_id,
        min(procedure_date) as first_production_date,
        max(procedure_date) as last_production_date,
        sum(procedure_fee) as lifetime_production
    from procedures
    group by patient_id

),

joined as (

    select
        profiles.patient_id,
        profiles.guarantor_id,
        profiles.primary_provider_id,
        profiles.secondary_provider_id,
        profiles.clinic_id,
        profiles.patient_status,
        profiles.gender,
        profiles.birth_date,
        profiles.age,
        profiles.age_group,
        profiles.zip_code,
        profiles.is_guarantor,
        profiles.family_size,
        profiles.family_children,
        profiles.is_insured,
        profiles.has_secondary_insurance,
        profiles.recall_due_date,
        profiles.is_recall_overdue,
        profiles.active_condition_count,
        profiles.allergy_count,
        profiles.first_visit_date,
        production.first_production_date,
        production.last_production_date,
        coalesce(production.lifetime_production, 0) as lifetime_production
    from profiles
    left join production
        on profiles.patient_id = production.patient_id

)

select * from joined
