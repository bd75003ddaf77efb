with source as (

    select * from {{ source('opendental', 'sheetfielddef') }}

),

renamed as (

    select
        -- keys
        "SheetFieldDefNum" as sheet_field_definition_id,
        {{ key_or_null('SheetDefNum') }} as sheet_definition_id,

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
        "XPos" as x_position,
        "YPos" as y_position,
        "Width" as width,
        "Height" as height

    from source

)

select * from renamed
