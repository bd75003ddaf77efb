-- The total of a treatment plan equals its presented lines and the fees of its procedures.
with shown as (

    select
        treatment_plan_id,
        sum(presented_fee) as presented_amount
    from {{ ref('stg_opendental__proctp') }}
    group by treatment_plan_id

),

charged as (

    select
        plan_items.treatment_plan_id,
        sum(procedures.procedure_fee) as charged_amount
    from {{ ref('stg_opendental__treatplanattach') }} as plan_items
    inner join {{ ref('stg_opendental__procedurelog') }} as procedures
        on plan_items.procedure_id = procedures.procedure_id
    group by plan_items.treatment_plan_id

)

select
    plans.treatment_plan_id,
    plans.presented_amount,
    shown.presented_amount as shown_amount,
    charged.charged_amount
from {{ ref('int_treatment_plan') }} as plans
left join shown
    on plans.treatment_plan_id = shown.treatment_plan_id
left join charged
    on plans.treatment_plan_id = charged.treatment_plan_id
where shown.presented_amount is distinct from plans.presented_amount
    or charged.charged_amount is distinct from plans.presented_amount
