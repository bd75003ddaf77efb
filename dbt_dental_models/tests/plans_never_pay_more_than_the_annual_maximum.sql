-- In a benefit year a plan pays no more for a patient than its annual maximum. A patient covered by the same plan
-- through two subscribers has one maximum for each.
with maximums as (

    select
        insurance_plan_id,
        min(benefit_amount) as annual_maximum
    from {{ ref('stg_opendental__benefit') }}
    where benefit_type = 'limitation'
        and benefit_amount is not null
        and time_period_code = 2
        and coverage_level_code = 1
        and procedure_code_id is null
    group by insurance_plan_id

),

paid as (

    select
        patient_id,
        insurance_subscriber_id,
        insurance_plan_id,
        extract(year from procedure_date) as benefit_year,
        sum(split_amount) as paid_amount
    from {{ ref('int_insurance_payment_allocated') }}
    group by patient_id, insurance_subscriber_id, insurance_plan_id, extract(year from procedure_date)

)

select
    paid.patient_id,
    paid.insurance_subscriber_id,
    paid.insurance_plan_id,
    paid.benefit_year,
    paid.paid_amount,
    maximums.annual_maximum
from paid
inner join maximums
    on paid.insurance_plan_id = maximums.insurance_plan_id
where paid.paid_amount > maximums.annual_maximum
