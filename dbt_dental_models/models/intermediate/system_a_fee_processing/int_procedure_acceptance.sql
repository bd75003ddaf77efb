with plans as (

    select * from {{ ref('stg_opendental__treatplan') }}

),

plan_items as (

    select * from {{ ref('stg_opendental__treatplanattach') }}

),

shown_items as (

    select * from {{ ref('stg_opendental__proctp') }}

),

procedures as (

    select * from {{ ref('int_procedure_complete') }}

),

appointments as (

    select * from {{ ref('stg_opendental__appointment') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

presentations as (

    select
        plan_items.procedure_id,
        plan_items.treatment_plan_id,
        plan_items.priority_id,
        plans.presented_on,
        row_number() over (
            partition by plan_items.procedure_id
            order by plans.presented_on, plans.treatment_plan_id
        ) as presentation_number
    from plan_items
    inner join plans
        on plan_items.treatment_plan_id = plans.treatment_plan_id

),

answers as (

    select
        procedures.procedure_id,
        case
            when procedures.is_complete then 'completed'
            when appointments.appointment_status = 'scheduled' then 'scheduled'
            else 'open'
        end as acceptance_status
    from procedures
    left join appointments
        on procedures.appointment_id = appointments.appointment_id

),

final as (

    select
        procedures.procedure_id,
        presentations.treatment_plan_id,
        procedures.patient_id,
        procedures.provider_id,
        shown_items.provider_id as presented_by_provider_id,
        procedures.clinic_id,
        procedures.procedure_code_id,
        procedures.procedure_code,
        procedures.procedure_description,
        procedures.appointment_id,
        definitions.item_name as priority,
        answers.acceptance_status,
        answers.acceptance_status <> 'open' as is_accepted,
        procedures.is_complete as is_completed,
        procedures.is_complete and procedures.procedure_date = presentations.presented_on as is_done_same_day,
        presentations.presented_on,
        case when procedures.is_complete then procedures.procedure_date end as completed_on,
        case
            when procedures.is_complete then procedures.procedure_date - presentations.presented_on
        end as days_to_completion,
        {{ as_of_date() }} - presentations.presented_on as days_since_presented,
        coalesce(shown_items.presented_fee, procedures.procedure_fee) as presented_fee,
        coalesce(
            shown_items.primary_insurance_estimate + shown_items.secondary_insurance_estimate, 0
        ) as insurance_estimate,
        coalesce(shown_items.discount_amount, 0) as discount_estimate,
        coalesce(shown_items.patient_estimate, procedures.procedure_fee) as patient_estimate,
        procedures.procedure_fee
    from presentations
    inner join procedures
        on presentations.procedure_id = procedures.procedure_id
    inner join answers
        on presentations.procedure_id = answers.procedure_id
    left join shown_items
        on presentations.treatment_plan_id = shown_items.treatment_plan_id
        and presentations.procedure_id = shown_items.procedure_id
    left join definitions
        on presentations.priority_id = definitions.definition_id
    where presentations.presentation_number = 1

)

select * from final
