with source as (

    select * from {{ source('opendental', 'etl_load_status') }}

),

renamed as (

    select
        -- keys
        "id" as load_status_id,

        -- attributes
        {{ text_or_null('table_name') }} as source_table,
        {{ text_or_null('load_status') }} as load_status,
        {{ text_or_null('primary_column_name') }} as watermark_column,
        {{ text_or_null('last_primary_value') }} as watermark_value,
        "rows_loaded" as rows_loaded,

        -- dates
        {{ known_date('last_loaded') }} as last_loaded_at

    from source

)

select * from renamed
