with plans as (

    select * from {{ ref('stg_opendental__treatplan') }}

),

shown_parts as (

    select * from {{ ref('stg_opendental__treatplanparam') }}

),

items as (

    select * from {{ ref('int_procedure_acceptance') }}

),

item_totals as (

    select
        treatment_plan_id,
        min(clinic_id) as clinic_id,
        min(presented_by_provider_id) as provider_id,
        count(*) as item_count,
        count(*) filter (where is_accepted) as accepted_count,
        count(*) filter (where is_completed) as completed_count,
        max(completed_on) as last_completed_on,
        sum(presented_fee) as presented_amount,
        sum(insurance_estimate) as insurance_estimate,
        sum(discount_estimate) as discount_estimate,
        sum(patient_estimate) as patient_estimate,
        coalesce(sum(presented_fee) filter (where is_accepted), 0) as accepted_amount,
        coalesce(sum(presented_fee) filter (where is_completed), 0) as completed_amount,
        coalesce(sum(presented_fee) filter (where acceptance_status = 'scheduled'), 0) as scheduled_amount
    from items
    group by treatment_plan_id

),

dated as (

    select
        plans.treatment_plan_id,
        greatest(plans.presented_on, item_totals.last_completed_on) as last_activity_on
    from plans
    inner join item_totals
        on plans.treatment_plan_id = item_totals.treatment_plan_id

),

final as (

    select
        plans.treatment_plan_id,
        plans.patient_id,
        item_totals.provider_id,
        item_totals.clinic_id,
        plans.presenter_user_id,
        plans.treatment_plan_status,
        plans.is_signed,
        shown_parts.treatment_plan_id is not null as is_shown_on_tablet,
        case
            when item_totals.completed_count = item_totals.item_count then 'completed'
            when item_totals.completed_count > 0 then 'in progress'
            when item_totals.accepted_count > 0 then 'scheduled'
            else 'open'
        end as plan_progress,
        plans.presented_on,
        plans.signed_at,
        dated.last_activity_on,
        {{ as_of_date() }} - plans.presented_on as days_since_presented,
        {{ as_of_date() }} - dated.last_activity_on as days_idle,
        item_totals.item_count,
        item_totals.accepted_count,
        item_totals.completed_count,
        item_totals.presented_amount,
        item_totals.insurance_estimate,
        item_totals.discount_estimate,
        item_totals.patient_estimate,
        item_totals.accepted_amount,
        item_totals.completed_amount,
        item_totals.scheduled_amount,
        item_totals.presented_amount - item_totals.completed_amount as remaining_amount,
        round(item_totals.accepted_amount / nullif(item_totals.presented_amount, 0), 4) as acceptance_rate
    from plans
    inner join item_totals
        on plans.treatment_plan_id = item_totals.treatment_plan_id
    inner join dated
        on plans.treatment_plan_id = dated.treatment_plan_id
    left join shown_parts
        on plans.treatment_plan_id = shown_parts.treatment_plan_id

)

select * from final
