with plans as (

    select * from {{ ref('stg_opendental__insplan') }}

),

carriers as (

    select * from {{ ref('stg_opendental__carrier') }}

),

employers as (

    select * from {{ ref('stg_opendental__employer') }}

),

benefits as (

    select * from {{ ref('int_insurance_plan_benefits') }}

),

coverages as (

    select * from {{ ref('int_insurance_coverage') }}

),

claim_lines as (

    select * from {{ ref('int_claim_details') }}

),

verifications as (

    select * from {{ ref('stg_opendental__insverify') }}
    where insurance_plan_id is not null

),

covered as (

    select
        insurance_plan_id,
        count(distinct insurance_subscriber_id) as subscriber_count,
        count(distinct patient_id) as covered_patient_count,
        count(distinct patient_id) filter (where is_active) as active_patient_count
    from coverages
    group by insurance_plan_id

),

claimed as (

    select
        insurance_plan_id,
        count(distinct claim_id) as claim_count,
        sum(billed_amount) as billed_amount,
        sum(allowed_amount) filter (where is_received) as allowed_amount,
        sum(paid_amount) as paid_amount,
        sum(write_off_amount) as write_off_amount,
        round(avg(days_to_answer), 1) as average_days_to_answer
    from claim_lines
    group by insurance_plan_id

),

final as (

    select
        plans.insurance_plan_id,
        plans.carrier_id,
        carriers.carrier_name,
        plans.employer_id,
        employers.employer_name,
        plans.group_name,
        plans.group_number,
        plans.plan_type,
        plans.fee_schedule_id,
        plans.is_hidden,
        verifications.last_verified_on,
        benefits.preventive_percentage,
        benefits.basic_percentage,
        benefits.major_percentage,
        benefits.waiting_months,
        benefits.individual_deductible,
        benefits.family_deductible,
        benefits.annual_maximum,
        coalesce(covered.subscriber_count, 0) as subscriber_count,
        coalesce(covered.covered_patient_count, 0) as covered_patient_count,
        coalesce(covered.active_patient_count, 0) as active_patient_count,
        coalesce(claimed.claim_count, 0) as claim_count,
        coalesce(claimed.billed_amount, 0) as billed_amount,
        coalesce(claimed.allowed_amount, 0) as allowed_amount,
        coalesce(claimed.paid_amount, 0) as paid_amount,
        coalesce(claimed.write_off_amount, 0) as write_off_amount,
        claimed.average_days_to_answer,
        round(claimed.paid_amount / nullif(claimed.allowed_amount, 0), 4) as paid_share_of_allowed
    from plans
    inner join carriers
        on plans.carrier_id = carriers.carrier_id
    inner join benefits
        on plans.insurance_plan_id = benefits.insurance_plan_id
    left join employers
        on plans.employer_id = employers.employer_id
    left join covered
        on plans.insurance_plan_id = covered.insurance_plan_id
    left join claimed
        on plans.insurance_plan_id = claimed.insurance_plan_id
    left join verifications
        on plans.insurance_plan_id = verifications.insurance_plan_id

)

select * from final
