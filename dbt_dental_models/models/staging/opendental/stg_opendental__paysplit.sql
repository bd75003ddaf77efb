with source as (

    select * from {{ source('opendental', 'paysplit') }}

),

renamed as (

    select
        -- keys
        "SplitNum" as paysplit_id,
        {{ key_or_null('PayNum') }} as payment_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('ProvNum') }} as provider_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('ProcNum') }} as procedure_id,
        {{ key_or_null('AdjNum') }} as adjustment_id,
        {{ key_or_null('PayPlanChargeNum') }} as payment_plan_charge_id,
        {{ key_or_null('FSplitNum') }} as forward_split_id,
        {{ key_or_null('UnearnedType') }} as unearned_type_id,
        {{ key_or_null('SecUserNumEntry') }} as created_by_user_id,

        -- dates
        {{ known_date('DatePay') }} as payment_date,
        {{ known_date('ProcDate') }} as procedure_date,
        {{ known_date('DateEntry') }} as entered_on,
        {{ known_date('SecDateTEdit') }} as updated_at,

        -- amounts
        {{ money('SplitAmt') }} as split_amount

    from source

    where {{ since_history_start('DatePay') }}

)

select * from renamed
