with splits as (

    select * from {{ ref('stg_opendental__paysplit') }}

),

payments as (

    select * from {{ ref('stg_opendental__payment') }}

),

procedures as (

    select * from {{ ref('int_procedure_complete') }}

),

adjustments as (

    select * from {{ ref('int_adjustments') }}

),

joined as (

    select
        splits.paysplit_id,
        splits.payment_id,
        splits.patient_id,
        splits.provider_id,
        coalesce(splits.clinic_id, procedures.clinic_id, adjustments.clinic_id) as clinic_id,
        splits.procedure_id,
        splits.adjustment_id,
        splits.payment_plan_charge_id,
        splits.forward_split_id,
        splits.payment_date,
        payments.payment_type_id,
        payments.is_income_transfer,
        payments.payment_note,
        splits.unearned_type_id,
        splits.unearned_type_id is not null as is_unearned,
        num_nonnulls(splits.procedure_id, splits.adjustment_id, splits.payment_plan_charge_id) as allocation_count,
        case
            when splits.procedure_id is not null then 'procedure'
            when splits.adjustment_id is not null then 'adjustment'
            when splits.payment_plan_charge_id is not null then 'payment plan'
        end as allocated_to,
        case
            when payments.is_income_transfer then 'transfer'
            when splits.split_amount < 0 then 'refund'
            when splits.unearned_type_id is not null then 'prepayment'
            else 'payment'
        end as split_type,
        procedures.procedure_code,
        procedures.procedure_date,
        procedures.procedure_fee,
        procedures.is_complete as is_procedure_complete,
        adjustments.adjustment_category,
        adjustments.adjustment_amount,
        splits.split_amount,
        round(
            splits.split_amount / nullif(sum(splits.split_amount) over (partition by splits.payment_id), 0), 4
        ) as share_of_payment,
        sum(splits.split_amount) over (
            partition by splits.payment_id
            order by splits.paysplit_id
        ) as running_payment_amount
    from splits
    inner join payments
        on splits.payment_id = payments.payment_id
    left join procedures
        on splits.procedure_id = procedures.procedure_id
    left join adjustments
        on splits.adjustment_id = adjustments.adjustment_id

)

select * from joined
