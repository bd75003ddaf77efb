with clinics as (

    select * from {{ ref('stg_opendental__clinic') }}

),

operatories as (

    select * from {{ ref('stg_opendental__operatory') }}
    where not is_hidden

),

patients as (

    select * from {{ ref('int_patient_profile') }}

),

providers as (

    select * from {{ ref('int_provider_profile') }}
    where is_active

),

pharmacies as (

    select * from {{ ref('stg_opendental__pharmclinic') }}

),

chairs as (

    select
        clinic_id,
        count(*) as operatory_count,
        count(*) filter (where is_hygiene_operatory) as hygiene_operatory_count
    from operatories
    group by clinic_id

),

people as (

    select
        clinic_id,
        count(*) as patient_count,
        count(distinct guarantor_id) as family_count
    from patients
    group by clinic_id

),

staff as (

    select
        home_clinic_id,
        count(*) filter (where provider_type = 'dentist') as dentist_count,
        count(*) filter (where provider_type = 'hygienist') as hygienist_count
    from providers
    group by home_clinic_id

),

pharmacy_counts as (

    select
        clinic_id,
        count(*) as pharmacy_count
    from pharmacies
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
        clinics.time_zone,
        clinics.display_order,
        not clinics.is_hidden as is_active,
        coalesce(chairs.operatory_count, 0) as operatory_count,
        coalesce(chairs.hygiene_operatory_count, 0) as hygiene_operatory_count,
        coalesce(staff.dentist_count, 0) as dentist_count,
        coalesce(staff.hygienist_count, 0) as hygienist_count,
        coalesce(people.patient_count, 0) as patient_count,
        coalesce(people.family_count, 0) as family_count,
        coalesce(pharmacy_counts.pharmacy_count, 0) as pharmacy_count
    from clinics
    left join chairs
        on clinics.clinic_id = chairs.clinic_id
    left join staff
        on clinics.clinic_id = staff.home_clinic_id
    left join people
        on clinics.clinic_id = people.clinic_id
    left join pharmacy_counts
        on clinics.clinic_id = pharmacy_counts.clinic_id

)

select * from joined
