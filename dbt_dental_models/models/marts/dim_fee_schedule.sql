with schedules as (

    select * from {{ ref('int_fee_schedule') }}

),

coverages as (

    select * from {{ ref('int_insurance_coverage') }}

),

covered as (

    select
        fee_schedule_id,
        count(distinct patient_id) as covered_patient_count
    from coverages
    where is_active
    group by fee_schedule_id

),

final as (

    select
        schedules.fee_schedule_id,
        schedules.fee_schedule_name,
        schedules.fee_schedule_type,
        schedules.is_standard,
        schedules.is_hidden,
        schedules.entered_on,
        schedules.fee_count,
        schedules.min_fee,
        schedules.average_fee,
        schedules.max_fee,
        schedules.below_standard_pct,
        schedules.plan_count,
        coalesce(covered.covered_patient_count, 0) as covered_patient_count
    from schedules
    left join covered
        on schedules.fee_schedule_id = covered.fee_schedule_id

)

select * from final
