with employers as (

    select * from {{ ref('stg_opendental__employer') }}

),

plans as (

    select * from {{ ref('stg_opendental__insplan') }}

),

coverages as (

    select * from {{ ref('int_insurance_coverage') }}

),

plan_counts as (

    select
        employer_id,
        count(*) as plan_count,
        count(distinct carrier_id) as carrier_count
    from plans
    where employer_id is not null
    group by employer_id

),

coverage_counts as (

    select
        employer_id,
        count(distinct insurance_subscriber_id) as subscriber_count,
        count(distinct patient_id) as covered_patient_count,
        count(distinct patient_id) filter (where is_active) as active_patient_count
    from coverages
    where employer_id is not null
    group by employer_id

),

final as (

    select
        employers.employer_id,
        employers.employer_name,
        employers.city,
        employers.state,
        coalesce(plan_counts.plan_count, 0) as plan_count,
        coalesce(plan_counts.carrier_count, 0) as carrier_count,
        coalesce(coverage_counts.subscriber_count, 0) as subscriber_count,
        coalesce(coverage_counts.covered_patient_count, 0) as covered_patient_count,
        coalesce(coverage_counts.active_patient_count, 0) as active_patient_count
    from employers
    left join plan_counts
        on employers.employer_id = plan_counts.employer_id
    left join coverage_counts
        on employers.employer_id = coverage_counts.employer_id

)

select * from final
