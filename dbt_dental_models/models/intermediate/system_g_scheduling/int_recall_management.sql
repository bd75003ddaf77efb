with recalls as (

    select * from {{ ref('stg_opendental__recall') }}

),

recall_types as (

    select * from {{ ref('stg_opendental__recalltype') }}

),

triggers as (

    select * from {{ ref('stg_opendental__recalltrigger') }}

),

procedures as (

    select * from {{ ref('int_procedure_complete') }}
    where is_complete

),

appointments as (

    select * from {{ ref('int_appointment_details') }}
    where appointment_status = 'scheduled'

),

communications as (

    select * from {{ ref('int_patient_communications_base') }}
    where communication_category = 'recall'
        and direction = 'sent'

),

booked as (

    select
        recalls.recall_id,
        min(appointments.appointment_id) as appointment_id
    from recalls
    inner join appointments
        on recalls.patient_id = appointments.patient_id
        and recalls.date_scheduled = appointments.appointment_date
    group by recalls.recall_id

),

work_before as (

    select
        recalls.recall_id,
        max(procedures.procedure_date) as work_before_date
    from recalls
    inner join triggers
        on recalls.recall_type_id = triggers.recall_type_id
    inner join procedures
        on recalls.patient_id = procedures.patient_id
        and triggers.procedure_code_id = procedures.procedure_code_id
    where procedures.procedure_date < recalls.date_previous
    group by recalls.recall_id

),

contacts as (

    select
        recalls.recall_id,
        count(*) as contact_count,
        max(communications.communicated_at) as last_contacted_at
    from recalls
    inner join communications
        on recalls.patient_id = communications.patient_id
        and communications.communication_date >= recalls.date_due
    group by recalls.recall_id

),

joined as (

    select
        recalls.recall_id,
        recalls.patient_id,
        recalls.recall_type_id,
        recall_types.recall_type_name,
        recalls.recall_interval_months,
        recalls.is_disabled,
        work_before.work_before_date,
        recalls.date_previous,
        recalls.date_due,
        recalls.date_scheduled,
        booked.appointment_id as booked_appointment_id,
        greatest({{ as_of_date() }} - recalls.date_due, 0) as days_overdue,
        recalls.date_previous <= cast(
            work_before.work_before_date
            + recalls.recall_interval_months * interval '1 month'
            + {{ var('recall_grace_days') }} * interval '1 day'
            as date
        ) as was_last_on_time,
        coalesce(contacts.contact_count, 0) as contact_count,
        contacts.last_contacted_at
    from recalls
    inner join recall_types
        on recalls.recall_type_id = recall_types.recall_type_id
    left join booked
        on recalls.recall_id = booked.recall_id
    left join work_before
        on recalls.recall_id = work_before.recall_id
    left join contacts
        on recalls.recall_id = contacts.recall_id

),

final as (

    select
        *,
        case
            when is_disabled then 'disabled'
            when date_scheduled is not null then 'scheduled'
            when date_due < {{ as_of_date() }} then 'overdue'
            else 'not due'
        end as recall_state,
        not is_disabled
        and (date_scheduled is not null or date_due >= {{ as_of_date() }}) as is_compliant
    from joined

)

select * from final
