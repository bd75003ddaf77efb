with source as (

    select * from {{ source('opendental', 'claimpayment') }}

),

renamed as (

    select
        -- keys
        "ClaimPaymentNum" as claim_payment_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('PayType') }} as payment_type_id,
        {{ key_or_null('PayGroup') }} as payment_group_id,
        {{ key_or_null('DepositNum') }} as deposit_id,
        {{ key_or_null('SecUserNumEntry') }} as created_by_user_id,

        -- attributes
        {{ text_or_null('CarrierName') }} as carrier_name,
        {{ text_or_null('CheckNum') }} as check_number,
        "IsPartial" as is_partial,

        -- dates
        {{ known_date('CheckDate') }} as check_date,
        {{ known_date('DateIssued') }} as issued_date,
        {{ known_date('SecDateEntry') }} as entered_on,
        {{ known_date('SecDateTEdit') }} as updated_at,

        -- amounts
        {{ money('CheckAmt') }} as check_amount

    from source

    where {{ since_history_start('CheckDate') }}

)

select * from renamed
