with source as (

    select * from {{ source('opendental', 'adjustment') }}

),

renamed as (

    select
        -- keys
        "AdjNum" as adjustment_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('ProvNum') }} as provider_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('ProcNum') }} as procedure_id,
        {{ key_or_null('AdjType') }} as adjustment_type_id,
        {{ key_or_null('SecUserNumEntry') }} as created_by_user_id,

        -- dates
        {{ known_date('AdjDate') }} as adjustment_date,
        {{ known_date('ProcDate') }} as procedure_date,
        {{ known_date('DateEntry') }} as entered_on,
        {{ known_date('SecDateTEdit') }} as updated_at,

        -- amounts
        {{ money('AdjAmt') }} as adjustment_amount

    from source

    where {{ since_history_start('AdjDate') }}

)

select * from renamed
