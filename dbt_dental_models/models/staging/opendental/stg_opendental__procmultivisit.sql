with source as (

    select * from {{ source('opendental', 'procmultivisit') }}

),

renamed as (

    select
        -- keys
        "ProcMultiVisitNum" as multi_visit_id,
        {{ key_or_null('GroupProcMultiVisitNum') }} as multi_visit_group_id,
        {{ key_or_null('ProcNum') }} as procedure_id,
        {{ key_or_null('PatNum') }} as patient_id,

        -- attributes
        "ProcStatus" as procedure_status_code,
        "IsInProcess" as is_in_process,

        -- dates
        {{ known_date('SecDateTEntry') }} as entered_at,
        {{ known_date('SecDateTEdit') }} as updated_at

    from source

    where {{ since_history_start('SecDateTEntry') }}

)

select * from renamed
