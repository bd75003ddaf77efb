with coverages as (

    select * from {{ ref('stg_opendental__patplan') }}

),

subscribers as (

    select * from {{ ref('stg_opendental__inssub') }}

),

plans as (

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

verifications as (

    select * from {{ ref('stg_opendental__insverify') }}

),

past_verifications as (

    select * from {{ ref('stg_opendental__insverifyhist') }}

),

claim_lines as (

    select * from {{ ref('int_claim_details') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

subscriptions as (

    select
        coverages.patplan_id,
        coverages.patient_id,
        coverages.insurance_subscriber_id,
        subscribers.insurance_plan_id,
        subscribers.effective_on,
        subscribers.terminated_on,
        benefits.benefit_year_start
    from coverages
    inner join subscribers
        on coverages.insurance_subscriber_id = subscribers.insurance_subscriber_id
    inner join benefits
        on subscribers.insurance_plan_id = benefits.insurance_plan_id

),

used_benefits as (

    select
        subscriptions.patplan_id,
        sum(claim_lines.paid_amount) as benefits_used,
        sum(claim_lines.deductible_applied) as deductible_used
    from subscriptions
    inner join claim_lines
        on subscriptions.patient_id = claim_lines.patient_id
        and subscriptions.insurance_subscriber_id = claim_lines.insurance_subscriber_id
        and claim_lines.procedure_date >= subscriptions.benefit_year_start
    where claim_lines.is_received
    group by subscriptions.patplan_id

),

verification_counts as (

    select
        patplan_id,
        count(*) as verification_count
    from past_verifications
    where patplan_id is not null
    group by patplan_id

),

final as (

    select
        coverages.patplan_id,
        coverages.patient_id,
        coverages.ordinal,
        case coverages.ordinal
            when 1 then 'primary'
            when 2 then 'secondary'
            else 'other'
        end as coverage_order,
        coverages.relationship,
        coverages.is_pending,
        subscriptions.insurance_subscriber_id,
        subscribers.subscriber_patient_id,
        subscriptions.insurance_plan_id,
        plans.group_name,
        plans.group_number,
        plans.plan_type,
        plans.fee_schedule_id,
        plans.carrier_id,
        carriers.carrier_name,
        plans.employer_id,
        employers.employer_name,
        subscriptions.effective_on,
        subscriptions.terminated_on,
        not coverages.is_pending
            and subscriptions.effective_on <= {{ as_of_date() }}
            and (subscriptions.terminated_on is null or subscriptions.terminated_on >= {{ as_of_date() }}) as is_active,
        verifications.last_verified_on,
        verification_statuses.item_name as verification_status,
        coalesce(verification_counts.verification_count, 0) as verification_count,
        plan_verifications.last_verified_on as plan_last_verified_on,
        benefits.preventive_percentage,
        benefits.basic_percentage,
        benefits.major_percentage,
        benefits.waiting_months,
        benefits.individual_deductible,
        benefits.family_deductible,
        benefits.annual_maximum,
        benefits.benefit_year_start,
        coalesce(used_benefits.deductible_used, 0) as deductible_used,
        coalesce(used_benefits.benefits_used, 0) as benefits_used,
        benefits.annual_maximum - coalesce(used_benefits.benefits_used, 0) as benefits_remaining
    from coverages
    inner join subscriptions
        on coverages.patplan_id = subscriptions.patplan_id
    inner join subscribers
        on coverages.insurance_subscriber_id = subscribers.insurance_subscriber_id
    inner join plans
        on subscriptions.insurance_plan_id = plans.insurance_plan_id
    inner join carriers
        on plans.carrier_id = carriers.carrier_id
    inner join benefits
        on subscriptions.insurance_plan_id = benefits.insurance_plan_id
    left join employers
        on plans.employer_id = employers.employer_id
    left join verifications
        on coverages.patplan_id = verifications.patplan_id
    left join verifications as plan_verifications
        on subscriptions.insurance_plan_id = plan_verifications.insurance_plan_id
    left join definitions as verification_statuses
        on verifications.verification_status_id = verification_statuses.definition_id
    left join verification_counts
        on coverages.patplan_id = verification_counts.patplan_id
    left join used_benefits
        on coverages.patplan_id = used_benefits.patplan_id

)

select * from final
