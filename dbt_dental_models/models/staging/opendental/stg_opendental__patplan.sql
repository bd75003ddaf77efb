with source as (

    select * from {{ source('opendental', 'patplan') }}

),

renamed as (

    select
        -- keys
        "PatPlanNum" as patplan_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('InsSubNum') }} as insurance_subscriber_id,

        -- attributes
        "Ordinal" as ordinal,
        {{ code_label('"Relationship"', {
            0: 'self',
            1: 'spouse',
            2: 'child',
            3: 'employee',
            4: 'handicapped dependent',
            5: 'significant other',
            6: 'injured plaintiff',
            7: 'life partner',
            8: 'dependent'
        }) }} as relationship,
        "IsPending" as is_pending,

        -- dates
        {{ known_date('SecDateTEntry') }} as entered_at,
        {{ known_date('SecDateTEdit') }} as updated_at

    from source

)

select * from renamed
