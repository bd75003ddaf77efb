with source as (

    select * from {{ source('opendental', 'taskhist') }}

),

renamed as (

    select
        -- keys
        "TaskHistNum" as task_history_id,
        {{ key_or_null('TaskNum') }} as task_id,
        {{ key_or_null('TaskListNum') }} as task_list_id,
        {{ key_or_null('UserNumHist') }} as changed_by_user_id,
        {{ key_or_null('UserNum') }} as user_id,
        {{ key_or_null('PriorityDefNum') }} as priority_definition_id,

        -- attributes
        "TaskStatus" as task_status_code,
        {{ code_label('"TaskStatus"', {
            0: 'new',
            1: 'viewed',
            2: 'done'
        }) }} as task_status,
        "IsNoteChange" as is_note_change,

        -- dates
        {{ known_date('DateTStamp') }} as changed_at,
        {{ known_date('DateTimeOriginal') }} as created_at,
        {{ known_date('DateTimeFinished') }} as finished_at

    from source

    where {{ since_history_start('DateTimeOriginal') }}

)

select * from renamed
