with source as (

    select * from {{ source('opendental', 'perioexam') }}

),

renamed as (

    select
        -- keys
        "PerioExamNum" as perio_exam_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('ProvNum') }} as provider_id,

        -- dates
        {{ known_date('ExamDate') }} as exam_date,
        {{ known_date('DateTMeasureEdit') }} as measured_at

    from source

    where {{ since_history_start('ExamDate') }}

)

select * from renamed
