with source as (

    select * from {{ source('opendental', 'insverifyhist') }}

),

renamed as (

    select
        -- keys
        "InsVerifyHistNum" as insurance_verify_history_id,
        {{ key_or_null('InsVerifyNum') }} as insurance_verify_id,
        {{ key_or_null('VerifyUserNum') }} as verified_by_user_id,

        -- subject, status and user
        {{ verification_columns() }},

        -- dates
        {{ known_date('DateLastVerified') }} as verified_on,
        {{ known_date('DateLastAssigned') }} as assigned_on,
        {{ known_date('DateTimeEntry') }} as entered_at,
        {{ known_date('SecDateTEdit') }} as updated_at

    from source

    where {{ since_history_start('SecDateTEdit') }}

)

select * from renamed
