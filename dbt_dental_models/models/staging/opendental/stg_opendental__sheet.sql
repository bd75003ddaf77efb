with source as (

    select * from {{ source('opendental', 'sheet') }}

),

renamed as (

    select
        -- keys
        "SheetNum" as sheet_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('SheetDefNum') }} as sheet_definition_id,
        {{ key_or_null('DocNum') }} as document_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,

        -- attributes
        {{ code_label('"SheetType"', {
            6: 'consent',
            9: 'patient form',
            11: 'medical history'
        }) }} as sheet_type,
        {{ text_or_null('Description') }} as sheet_name,
        "RevID" as revision,
        "IsWebForm" as is_web_form,
        "IsDeleted" as is_deleted,

        -- dates
        {{ known_date('DateTimeSheet') }} as sheet_at,
        {{ known_date('DateTSheetEdited') }} as updated_at

    from source

    where {{ since_history_start('DateTimeSheet') }}

)

select * from renamed
