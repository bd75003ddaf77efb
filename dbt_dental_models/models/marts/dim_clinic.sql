with clinics as (

    select * from {{ ref('int_clinic_profile') }}

),

procedures as (

    select * from {{ ref('int_procedure_complete') }}
    where is_complete

),

production as (

    select
        clinic_id,
        min(procedure_date) as first_production_date,
        max(procedure_date) as last_production_date,
        count(distinct procedure_date) as days_open,
        sum(procedure_fee) as lifetime_production
    from procedures
    group by clinic_id

),

joined as (

    select
        clinics.clinic_id,
        clinics.default_provider_id,
        clinics.clinic_name,
        clinics.clinic_abbreviation,
        clinics.city,
        clinics.state,
        clinics.zip_code,
        clinics.is_active,
        clinics.operatory_count,
        clinics.hygiene_operatory_count,
        clinics.dentist_count,
        clinics.hygienist_count,
        clinics.patient_count,
        clinics.family_count,
        production.first_production_date,
        production.last_production_date,
        coalesce(production.days_open, 0) as days_open,
        coalesce(production.lifetime_production, 0) as lifetime_production
    from clinics
    left join production
        on clinics.clinic_id = production.clinic_id

)

select * from joined
