with source as (

    select * from {{ source('opendental', 'document') }}

),

renamed as (

    select
        -- keys
        "DocNum" as document_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('DocCategory') }} as document_category_id,
        {{ key_or_null('ProvNum') }} as provider_id,
        {{ key_or_null('UserNum') }} as user_id,

        -- attributes
        {{ code_label('"ImgType"', {
            0: 'document',
            1: 'radiograph',
            2: 'photo',
            3: 'file',
            4: 'attachment'
        }) }} as image_type,
        {{ text_or_null('FileName') }} as file_name,

        -- dates
        {{ known_date('DateCreated') }} as created_at,
        {{ known_date('DateTStamp') }} as updated_at

    from source

    where {{ since_history_start('DateCreated') }}

)

select * from renamed
