with source as (

    select * from {{ source('opendental', 'tasknote') }}

),

renamed as (

    select
        -- keys
        "TaskNoteNum" as task_note_id,
        {{ key_or_null('TaskNum') }} as task_id,
        {{ key_or_null('UserNum') }} as user_id,

        -- attributes
        length("Note") as note_length,

        -- dates
        {{ known_date('DateTimeNote') }} as noted_at

    from source

)

select * from renamed
