with source as (

    select * from {{ source('opendental', 'periomeasure') }}

),

exams as (

    select * from {{ ref('stg_opendental__perioexam') }}

),

renamed as (

    select
        -- keys
        "PerioMeasureNum" as perio_measure_id,
        {{ key_or_null('PerioExamNum') }} as perio_exam_id,

        -- attributes
        "IntTooth" as tooth_number,
        {{ code_label('"SequenceType"', {
            0: 'mobility',
            1: 'furcation',
            2: 'gum margin',
            3: 'gum border',
            4: 'pocket depth',
            5: 'skipped tooth',
            6: 'bleeding'
        }) }} as measure_type,
        nullif(greatest(
            "ToothValue", "MBvalue", "Bvalue", "DBvalue", "MLvalue", "Lvalue", "DLvalue"
        ), -1) as highest_value,

        -- dates
        {{ known_date('SecDateTEntry') }} as created_at,
        {{ known_date('SecDateTEdit') }} as updated_at

    from source

    where "PerioExamNum" in (select perio_exam_id from exams)

)

select * from renamed
