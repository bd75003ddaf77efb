-- Rows linked to a procedure, and the appointment of the procedure, have the same patient.
with references_to_procedures as (

    select 'appointment' as source_table, appointments.appointment_id as row_id, procedures.procedure_id,
        appointments.patient_id
    from {{ ref('stg_opendental__procedurelog') }} as procedures
    inner join {{ ref('stg_opendental__appointment') }} as appointments
        on procedures.appointment_id = appointments.appointment_id

    union all

    select 'procnote', procnote_id, procedure_id, patient_id
    from {{ ref('stg_opendental__procnote') }}

    union all

    select 'claimproc', claimproc_id, procedure_id, patient_id
    from {{ ref('stg_opendental__claimproc') }}

    union all

    select 'paysplit', paysplit_id, procedure_id, patient_id
    from {{ ref('stg_opendental__paysplit') }}

    union all

    select 'adjustment', adjustment_id, procedure_id, patient_id
    from {{ ref('stg_opendental__adjustment') }}

)

select
    references_to_procedures.source_table,
    references_to_procedures.row_id,
    references_to_procedures.patient_id,
    procedures.procedure_id,
    procedures.patient_id as procedure_patient_id
from references_to_procedures
inner join {{ ref('stg_opendental__procedurelog') }} as procedures
    on references_to_procedures.procedure_id = procedures.procedure_id
where references_to_procedures.patient_id <> procedures.patient_id
