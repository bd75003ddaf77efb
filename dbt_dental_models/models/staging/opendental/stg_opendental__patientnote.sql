with source as (

    select * from {{ source('opendental', 'patientnote') }}

),

renamed as (

    select
        -- keys
        "PatNum" as patient_id,

        -- attributes
        {{ text_or_null('ICEName') }} is not null as has_emergency_contact,

        -- dates
        {{ known_date('SecDateTEntry') }} as entered_at,
        {{ known_date('SecDateTEdit') }} as updated_at

    from source

)

select * from renamed
