with source as (

    select * from {{ source('opendental', 'insbluebook') }}

),

renamed as (

    select
        -- keys
        "InsBlueBookNum" as blue_book_id,
        {{ key_or_null('ProcNum') }} as procedure_id,
        {{ key_or_null('ProcCodeNum') }} as procedure_code_id,
        {{ key_or_null('ClaimNum') }} as claim_id,
        {{ key_or_null('CarrierNum') }} as carrier_id,
        {{ key_or_null('PlanNum') }} as insurance_plan_id,

        -- attributes
        {{ text_or_null('GroupNum') }} as group_number,
        {{ text_or_null('ClaimType') }} as claim_type_code,

        -- dates
        {{ known_date('ProcDate') }} as procedure_date,
        {{ known_date('DateTEntry') }} as entered_at,

        -- amounts
        {{ money('InsPayAmt') }} as insurance_payment_amount,
        {{ money_or_null('AllowedOverride') }} as allowed_amount

    from source

    where {{ since_history_start('DateTEntry') }}

)

select * from renamed
