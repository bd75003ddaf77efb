with schedules as (

    select * from {{ ref('stg_opendental__feesched') }}

),

fees as (

    {{ general_fees() }}

),

plans as (

    select * from {{ ref('stg_opendental__insplan') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

standard_fees as (

    select
        procedure_code_id,
        fee_amount as standard_fee
    from fees
    where fee_schedule_id = {{ var('standard_fee_schedule_id') }}

),

fee_totals as (

    select
        fees.fee_schedule_id,
        count(*) as fee_count,
        min(fees.fee_amount) as min_fee,
        round(avg(fees.fee_amount), 2) as average_fee,
        max(fees.fee_amount) as max_fee,
        sum(fees.fee_amount) filter (where standard_fees.standard_fee is not null) as compared_fees,
        sum(standard_fees.standard_fee) as compared_standard_fees
    from fees
    left join standard_fees
        on fees.procedure_code_id = standard_fees.procedure_code_id
    group by fees.fee_schedule_id

),

plan_counts as (

    select
        fee_schedule_id,
        count(*) as plan_count
    from plans
    where fee_schedule_id is not null
    group by fee_schedule_id

),

final as (

    select
        schedules.fee_schedule_id,
        schedules.fee_schedule_name,
        definitions.item_name as fee_schedule_type,
        schedules.fee_schedule_id = {{ var('standard_fee_schedule_id') }} as is_standard,
        schedules.is_global,
        schedules.is_hidden,
        schedules.entered_on,
        coalesce(fee_totals.fee_count, 0) as fee_count,
        fee_totals.min_fee,
        fee_totals.average_fee,
        fee_totals.max_fee,
        round(
            (1 - fee_totals.compared_fees / nullif(fee_totals.compared_standard_fees, 0)) * 100, 2
        ) as below_standard_pct,
        coalesce(plan_counts.plan_count, 0) as plan_count
    from schedules
    left join fee_totals
        on schedules.fee_schedule_id = fee_totals.fee_schedule_id
    left join plan_counts
        on schedules.fee_schedule_id = plan_counts.fee_schedule_id
    left join definitions
        on definitions.category = 6
        and definitions.item_value = cast(schedules.fee_schedule_type_code as text)

)

select * from final
