with source as (

    select * from {{ source('opendental', 'commlog') }}

),

renamed as (

    select
        -- keys
        "CommlogNum" as commlog_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('UserNum') }} as user_id,
        {{ key_or_null('CommType') }} as communication_type_id,
        {{ key_or_null('ProgramNum') }} as program_id,
        {{ key_or_null('ReferralNum') }} as referral_id,

        -- attributes
        {{ code_label('"Mode_"', {
            0: 'none',
            1: 'email',
            2: 'mail',
            3: 'phone',
            4: 'in person',
            5: 'text',
            6: 'email and text',
            8: 'text and email'
        }) }} as communication_mode,
        {{ code_label('"SentOrReceived"', {
            0: 'neither',
            1: 'sent',
            2: 'received'
        }) }} as direction,
        length("Note") as note_length,
        {{ collection_topic('"Note"') }} as collection_topic,
        {{ collection_outcome('"Note"') }} as collection_outcome,
        "CommSource" <> 0 or {{ key_or_null('ProgramNum') }} is not null as is_by_program,
        {{ contact_outcome('"Note"') }} as contact_outcome,
        md5(lower(trim("Note"))) as text_hash,

        -- dates
        {{ known_date('CommDateTime') }} as communicated_at,
        {{ known_date('DateTimeEnd') }} as ended_at,
        {{ known_date('DateTEntry') }} as entered_at

    from source

    where {{ since_history_start('CommDateTime') }}

)

select * from renamed
