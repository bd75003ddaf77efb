with source as (

    select * from {{ source('opendental', 'entrylog') }}

),

renamed as (

    select
        -- keys
        "EntryLogNum" as entry_log_id,
        {{ key_or_null('UserNum') }} as user_id,
        case when not "FKeyType" then {{ key_or_null('FKey') }} end as appointment_id,

        -- attributes
        "LogSource" as log_source_code,
        {{ code_label('"LogSource"', {
            0: 'program',
            7: 'new patient online',
            16: 'online booking',
            19: 'recall online'
        }) }} as log_source,

        -- dates
        {{ known_date('EntryDateTime') }} as entered_at

    from source

    where {{ since_history_start('EntryDateTime') }}

)

select * from renamed
