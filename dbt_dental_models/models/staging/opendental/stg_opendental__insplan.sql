with source as (

    select * from {{ source('opendental', 'insplan') }}

),

renamed as (

    select
        -- keys
        "PlanNum" as insurance_plan_id,
        {{ key_or_null('CarrierNum') }} as carrier_id,
        {{ key_or_null('EmployerNum') }} as employer_id,
        {{ key_or_null('FeeSched') }} as fee_schedule_id,
        {{ key_or_null('CopayFeeSched') }} as copay_fee_schedule_id,
        {{ key_or_null('AllowedFeeSched') }} as allowed_fee_schedule_id,
        {{ key_or_null('ClaimFormNum') }} as claim_form_id,

        -- attributes
        {{ text_or_null('GroupName') }} as group_name,
        {{ text_or_null('GroupNum') }} as group_number,
        coalesce(
            {{ code_label('lower(trim("PlanType"))', {
                'p': 'ppo percentage', 'f': 'flat copay', 'c': 'capitation'
            }) }},
            'category percentage'
        ) as plan_type,
        "MonthRenew" as renewal_month,
        "IsHidden" as is_hidden,

        -- dates
        {{ known_date('SecDateEntry') }} as entered_on,
        {{ known_date('SecDateTEdit') }} as updated_at

    from source

)

select * from renamed
