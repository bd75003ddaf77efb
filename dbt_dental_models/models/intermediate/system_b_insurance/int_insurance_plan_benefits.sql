with plans as (

    select * from {{ ref('stg_opendental__insplan') }}

),

benefits as (

    select * from {{ ref('stg_opendental__benefit') }}
    where patplan_id is null

),

-- Coverage categories of the practice: 1 general, 2 diagnostic, 5 basic (restorations), 9 major (crowns).
benefit_lines as (

    select
        insurance_plan_id,
        count(*) as benefit_count,
        max(percentage) filter (
            where benefit_type = 'coinsurance' and coverage_category_id = 2 and procedure_code_id is null
        ) as preventive_percentage,
        max(percentage) filter (
            where benefit_type = 'coinsurance' and coverage_category_id = 5 and procedure_code_id is null
        ) as basic_percentage,
        max(percentage) filter (
            where benefit_type = 'coinsurance' and coverage_category_id = 9 and procedure_code_id is null
        ) as major_percentage,
        min(benefit_amount) filter (
            where benefit_type = 'deductible' and coverage_category_id = 1 and coverage_level_code = 1
        ) as individual_deductible,
        min(benefit_amount) filter (
            where benefit_type = 'deductible' and coverage_category_id = 1 and coverage_level_code = 2
        ) as family_deductible,
        min(benefit_amount) filter (
            where benefit_type = 'limitation' and coverage_level_code = 1 and procedure_code_id is null
        ) as annual_maximum,
        max(quantity) filter (where benefit_type = 'waiting period') as waiting_months,
        count(*) filter (where benefit_type = 'exclusion') as exclusion_count
    from benefits
    group by insurance_plan_id

),

final as (

    select
        plans.insurance_plan_id,
        make_date(
            cast(extract(year from {{ as_of_date() }}) as integer)
            - case when plans.renewal_month > extract(month from {{ as_of_date() }}) then 1 else 0 end,
            greatest(plans.renewal_month, 1),
            1
        ) as benefit_year_start,
        coalesce(benefit_lines.benefit_count, 0) as benefit_count,
        benefit_lines.preventive_percentage,
        benefit_lines.basic_percentage,
        benefit_lines.major_percentage,
        benefit_lines.individual_deductible,
        benefit_lines.family_deductible,
        benefit_lines.annual_maximum,
        coalesce(benefit_lines.waiting_months, 0) as waiting_months,
        coalesce(benefit_lines.exclusion_count, 0) as exclusion_count
    from plans
    left join benefit_lines
        on plans.insurance_plan_id = benefit_lines.insurance_plan_id

)

select * from final
