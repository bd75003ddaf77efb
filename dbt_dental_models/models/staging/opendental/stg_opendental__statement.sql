with source as (

    select * from {{ source('opendental', 'statement') }}

),

renamed as (

    select
        -- keys
        "StatementNum" as statement_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('DocNum') }} as document_id,

        -- attributes
        "Mode_" as delivery_code,
        {{ code_label('"Mode_"', {
            0: 'mail',
            1: 'in person',
            2: 'email',
            3: 'electronic'
        }) }} as delivery_method,
        "IsSent" as is_sent,
        "IsReceipt" as is_receipt,

        -- dates
        {{ known_date('DateSent') }} as sent_date,
        {{ known_date('DateRangeFrom') }} as covers_from,
        {{ known_date('DateRangeTo') }} as covers_to,
        {{ known_date('DateTStamp') }} as updated_at,

        -- amounts
        {{ money('BalTotal') }} as total_balance,
        {{ money('InsEst') }} as insurance_estimate

    from source

    where {{ since_history_start('DateSent') }}

)

select * from renamed
