with patients as (

    select * from {{ ref('stg_opendental__patient') }}

),

coverages as (

    select * from {{ ref('stg_opendental__patplan') }}

),

subscribers as (

    select * from {{ ref('stg_opendental__inssub') }}

),

procedures as (

    select * from {{ ref('int_procedure_complete') }}
    where is_complete

),

insured_patients as (

    select
        coverages.patient_id,
        bool_or(coverages.ordinal > 1) as has_secondary_insurance
    from coverages
    inner join subscribers
        on coverages.insurance_subscriber_id = subscribers.insurance_subscriber_id
    where subscribers.terminated_on is null
        or subscribers.terminated_on >= {{ as_of_date() }}
    group by coverages.patient_id

),

family_sizes as (

    select
        guarantor_id,
        count(*) as family_size
    from patients
    group by guarantor_id

),

visits as (

    select
        patient_id,
        min(procedure_date) as first_production_date,
        max(procedure_date) as last_production_date,
        sum(procedure_fee) as lifetime_production
    from procedures
    group by patient_id

),

aged as (

    select
        patient_id,
        cast(extract(year from age({{ as_of_date() }}, birth_date)) as integer) as age
    from patients

),

joined as (

    select
        patients.patient_id,
        patients.guarantor_id,
        patients.primary_provider_id,
        patients.secondary_provider_id,
        patients.clinic_id,
        patients.patient_status,
        patients.gender,
        patients.birth_date,
        aged.age,
        case
            when aged.age < 18 then 'child'
            when aged.age < 65 then 'adult'
            else 'senior'
        end as age_group,
        patients.zip_code,
        patients.guarantor_id = patients.patient_id as is_guarantor,
        family_sizes.family_size,
        insured_patients.patient_id is not null as is_insured,
        coalesce(insured_patients.has_secondary_insurance, false) as has_secondary_insurance,
        patients.first_visit_date,
        visits.first_production_date,
        visits.last_production_date,
        coalesce(visits.lifetime_production, 0) as lifetime_production
    from patients
    inner join aged
        on patients.patient_id = aged.patient_id
    left join insured_patients
        on patients.patient_id = insured_patients.patient_id
    left join family_sizes
        on patients.guarantor_id = family_sizes.guarantor_id
    left join visits
        on patients.patient_id = visits.patient_id

)

select * from joined
