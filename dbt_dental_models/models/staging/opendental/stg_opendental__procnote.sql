with source as (

    select * from {{ source('opendental', 'procnote') }}

),

renamed as (

    select
        -- keys
        "ProcNoteNum" as procnote_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('ProcNum') }} as procedure_id,
        {{ key_or_null('UserNum') }} as user_id,

        -- attributes
        length("Note") as note_length,
        coalesce("Signature", '') <> '' as is_signed,

        -- dates
        {{ known_date('EntryDateTime') }} as entered_at

    from source

    where {{ since_history_start('EntryDateTime') }}

)

select * from renamed
