with source as (

    select * from {{ source('opendental', 'sheetdef') }}

),

renamed as (

    select
        -- keys
        "SheetDefNum" as sheet_definition_id,
        {{ key_or_null('AutoCheckSaveImageDocCategory') }} as document_category_id,

        -- attributes
        {{ code_label('"SheetType"', {
            6: 'consent',
            9: 'patient form',
            11: 'medical history'
        }) }} as sheet_type,
        {{ text_or_null('Description') }} as sheet_name,
        "PageCount" as page_count,
        "RevID" as revision,

        -- dates
        {{ known_date('DateTCreated') }} as created_at

    from source

)

select * from renamed
