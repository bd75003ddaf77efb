with source as (

    select * from {{ source('opendental', 'payment') }}

),

renamed as (

    select
        -- keys
        "PayNum" as payment_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('PayType') }} as payment_type_id,
        {{ key_or_null('DepositNum') }} as deposit_id,
        {{ key_or_null('SecUserNumEntry') }} as created_by_user_id,

        -- attributes
        "PayType" = 0 as is_income_transfer,
        {{ text_or_null('PayNote') }} as payment_note,

        -- dates
        {{ known_date('PayDate') }} as payment_date,
        {{ known_date('DateEntry') }} as entered_on,
        {{ known_date('SecDateTEdit') }} as updated_at,

        -- amounts
        {{ money('PayAmt') }} as payment_amount

    from source

    where {{ since_history_start('PayDate') }}

)

select * from renamed
