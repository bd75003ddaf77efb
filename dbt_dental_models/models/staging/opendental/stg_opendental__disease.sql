with source as (

    select * from {{ source('opendental', 'disease') }}

),

renamed as (

    select
        -- keys
        "DiseaseNum" as disease_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('DiseaseDefNum') }} as disease_definition_id,

        -- attributes
        {{ code_label('"ProbStatus"', {
            0: 'active',
            1: 'resolved',
            2: 'inactive'
        }) }} as problem_status,
        "ProbStatus" = 0 as is_active,

        -- dates
        {{ known_date('DateStart') }} as started_on,
        {{ known_date('DateStop') }} as stopped_on,
        {{ known_date('DateTStamp') }} as updated_at

    from source

)

select * from renamed
