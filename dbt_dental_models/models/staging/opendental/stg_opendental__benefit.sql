with source as (

    select * from {{ source('opendental', 'benefit') }}

),

renamed as (

    select
        -- keys
        "BenefitNum" as benefit_id,
        {{ key_or_null('PlanNum') }} as insurance_plan_id,
        {{ key_or_null('PatPlanNum') }} as patplan_id,
        {{ key_or_null('CovCatNum') }} as coverage_category_id,
        {{ key_or_null('CodeNum') }} as procedure_code_id,

        -- attributes
        "BenefitType" as benefit_type_code,
        {{ code_label('"BenefitType"', {
            0: 'active coverage',
            1: 'coinsurance',
            2: 'deductible',
            3: 'copay',
            4: 'exclusion',
            5: 'limitation',
            6: 'waiting period'
        }) }} as benefit_type,
        nullif("Percent", -1) as percentage,
        "TimePeriod" as time_period_code,
        "CoverageLevel" as coverage_level_code,
        "Quantity" as quantity,

        -- dates
        {{ known_date('SecDateTEntry') }} as entered_at,
        {{ known_date('SecDateTEdit') }} as updated_at,

        -- amounts
        {{ money_or_null('MonetaryAmt') }} as benefit_amount

    from source

)

select * from renamed
