with source as (

    select * from {{ source('opendental', 'toothinitial') }}

),

renamed as (

    select
        -- keys
        "ToothInitialNum" as tooth_initial_id,
        {{ key_or_null('PatNum') }} as patient_id,

        -- attributes
        {{ text_or_null('ToothNum') }} as tooth_number,
        {{ code_label('"InitialType"', {
            0: 'missing',
            1: 'hidden',
            2: 'primary'
        }) }} as initial_type,

        -- dates
        {{ known_date('SecDateTEntry') }} as created_at,
        {{ known_date('SecDateTEdit') }} as updated_at

    from source

)

select * from renamed
