with source as (

    select * from {{ source('opendental', 'treatplanparam') }}

),

renamed as (

    select
        -- keys
        "TreatPlanParamNum" as treatment_plan_param_id,
        {{ key_or_null('TreatPlanNum') }} as treatment_plan_id,
        {{ key_or_null('PatNum') }} as patient_id,

        -- attributes
        "ShowDiscount" as shows_discounts,
        "ShowMaxDed" as shows_maximum_and_deductible,
        "ShowSubTotals" as shows_subtotals,
        "ShowTotals" as shows_totals,
        "ShowCompleted" as shows_completed_work,
        "ShowFees" as shows_fees,
        "ShowIns" as shows_insurance

    from source

)

select * from renamed
