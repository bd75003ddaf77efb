with source as (

    select * from {{ source('opendental', 'patientlink') }}

),

renamed as (

    select
        -- keys
        "PatientLinkNum" as patient_link_id,
        {{ key_or_null('PatNumFrom') }} as patient_id_from,
        {{ key_or_null('PatNumTo') }} as patient_id_to,

        -- attributes
        "LinkType" as is_family_link,

        -- dates
        {{ known_date('DateTimeLink') }} as linked_at

    from source

)

select * from renamed
