with source as (

    select * from {{ source('opendental', 'sheetfield') }}

),

sheets as (

    select * from {{ ref('stg_opendental__sheet') }}

),

renamed as (

    select
        -- keys
        "SheetFieldNum" as sheet_field_id,
        {{ key_or_null('SheetNum') }} as sheet_id,
        {{ key_or_null('SheetFieldDefNum') }} as sheet_field_definition_id,

        -- attributes
        {{ code_label('"FieldType"', {
            0: 'filled in by the program',
            1: 'filled in by the patient',
            2: 'fixed text',
            8: 'signature'
        }) }} as field_type,
        {{ text_or_null('FieldName') }} as field_name,
        "IsRequired" as is_required,
        "TabOrder" as tab_order,

        -- dates
        {{ known_date('DateTimeSig') }} as signed_at

    from source

    where "SheetNum" in (select sheet_id from sheets)

)

select * from renamed
