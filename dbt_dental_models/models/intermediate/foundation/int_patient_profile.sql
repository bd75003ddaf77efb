with patients as (

    select * from {{ ref('stg_opendental__patient') }}

),

patient_notes as (

    select * from {{ ref('stg_opendental__patientnote') }}

),

patient_links as (

    select * from {{ ref('stg_opendental__patientlink') }}
    where is_family_link

),

coverages as (

    select * from {{ ref('stg_opendental__patplan') }}

),

subscribers as (

    select * from {{ ref('stg_opendental__inssub') }}

),

recalls as (

    select * from {{ ref('stg_opendental__recall') }}
    where not is_disabled

),

diseases as (

    select * from {{ ref('stg_opendental__disease') }}
    where is_active

),

allergies as (

    select * from {{ ref('stg_opendental__allergy') }}
    where is_active

),

prescriptions as (

    select * from {{ ref('stg_opendental__rxpat') }}

),

documents as (

    select * from {{ ref('stg_opendental__document') }}

),

aged as (

    select
        patient_id,
        {{ age_on('birth_date', 'coalesce(cast(deceased_at as date), ' ~ as_of_date() ~ ')') }} as age
    from patients

),

families as (

    select
        patients.guarantor_id,
        count(*) as family_size,
        count(*) filter (where aged.age < 18) as family_children,
        sum(patients.total_balance) as family_balance
    from patients
    inner join aged
        on patients.patient_id = aged.patient_id
    group by patients.guarantor_id

),

family_links as (

    select
        patient_id_from as patient_id,
        count(*) as family_link_count
    from patient_links
    group by patient_id_from

),

insured as (

    select
        coverages.patient_id,
        count(*) as plan_count
    from coverages
    inner join subscribers
        on coverages.insurance_subscriber_id = subscribers.insurance_subscriber_id
    where subscribers.terminated_on is null
        or subscribers.terminated_on >= {{ as_of_date() }}
    group by coverages.patient_id

),

next_recalls as (

    select
        patient_id,
        min(date_due) as recall_due_date,
        min(recall_interval_months) as recall_interval_months,
        bool_or(date_scheduled is not null) as is_recall_scheduled
    from recalls
    group by patient_id

),

disease_counts as (

    select
        patient_id,
        count(*) as active_condition_count
    from diseases
    group by patient_id

),

allergy_counts as (

    select
        patient_id,
        count(*) as allergy_count
    from allergies
    group by patient_id

),

prescription_counts as (

    select
        patient_id,
        count(*) as prescription_count
    from prescriptions
    group by patient_id

),

document_counts as (

    select
        patient_id,
        count(*) as document_count
    from documents
    group by patient_id

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
        {{ age_group('aged.age') }} as age_group,
        patients.zip_code,
        patients.language,
        patients.entered_on,
        patients.first_visit_date,
        patients.guarantor_id = patients.patient_id as is_guarantor,
        families.family_size,
        families.family_children,
        coalesce(family_links.family_link_count, 0) as family_link_count,
        coalesce(insured.plan_count, 0) as plan_count,
        insured.patient_id is not null as is_insured,
        coalesce(insured.plan_count, 0) > 1 as has_secondary_insurance,
        next_recalls.recall_due_date,
        next_recalls.recall_interval_months,
        coalesce(next_recalls.is_recall_scheduled, false) as is_recall_scheduled,
        coalesce(next_recalls.recall_due_date < {{ as_of_date() }}, false)
            and not coalesce(next_recalls.is_recall_scheduled, false) as is_recall_overdue,
        coalesce(disease_counts.active_condition_count, 0) as active_condition_count,
        coalesce(allergy_counts.allergy_count, 0) as allergy_count,
        coalesce(prescription_counts.prescription_count, 0) as prescription_count,
        coalesce(patients.premedication_required, false) as is_premedication_required,
        coalesce(document_counts.document_count, 0) as document_count,
        coalesce(patient_notes.has_emergency_contact, false) as has_emergency_contact,
        patients.total_balance,
        patients.insurance_estimate,
        families.family_balance
    from patients
    inner join aged
        on patients.patient_id = aged.patient_id
    left join families
        on patients.guarantor_id = families.guarantor_id
    left join family_links
        on patients.patient_id = family_links.patient_id
    left join insured
        on patients.patient_id = insured.patient_id
    left join next_recalls
        on patients.patient_id = next_recalls.patient_id
    left join disease_counts
        on patients.patient_id = disease_counts.patient_id
    left join allergy_counts
        on patients.patient_id = allergy_counts.patient_id
    left join prescription_counts
        on patients.patient_id = prescription_counts.patient_id
    left join document_counts
        on patients.patient_id = document_counts.patient_id
    left join patient_notes
        on patients.patient_id = patient_notes.patient_id

)

select * from joined
