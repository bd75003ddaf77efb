with source as (

    select * from {{ source('opendental', 'fee') }}

),

renamed as (

    select
        -- keys
        "FeeNum" as fee_id,
        {{ key_or_null('FeeSched') }} as fee_schedule_id,
        {{ key_or_null('CodeNum') }} as procedure_code_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('ProvNum') }} as provider_id,

        -- dates
        {{ known_date('SecDateEntry') }} as entered_on,
        {{ known_date('SecDateTEdit') }} as updated_at,

        -- amounts
        {{ money('Amount') }} as fee_amount

    from source

)

select * from renamed
