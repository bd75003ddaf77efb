with source as (

    select * from {{ source('opendental', 'insverify') }}

),

renamed as (

    select
        -- keys
        "InsVerifyNum" as insurance_verify_id,

        -- subject, status and user
        {{ verification_columns() }},

        -- dates
        {{ known_date('DateLastVerified') }} as last_verified_on,
        {{ known_date('DateLastAssigned') }} as last_assigned_on,
        {{ known_date('DateTimeEntry') }} as entered_at,
        {{ known_date('SecDateTEdit') }} as updated_at

    from source

    where {{ since_history_start('SecDateTEdit') }}

)

select * from renamed
