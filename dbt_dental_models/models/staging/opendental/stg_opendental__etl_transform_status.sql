with source as (

    select * from {{ source('opendental', 'etl_transform_status') }}

),

renamed as (

    select
        -- keys
        "id" as transform_status_id,

        -- attributes
        {{ text_or_null('table_name') }} as source_table,
        {{ text_or_null('transform_status') }} as transform_status,
        {{ text_or_null('primary_column_name') }} as watermark_column,
        {{ text_or_null('last_primary_value') }} as watermark_value,
        "rows_transformed" as rows_transformed,

        -- dates; the first second of 1970 stands for 'never'
        nullif({{ known_date('last_transformed') }}, '1970-01-01 00:00:01') as last_transformed_at,
        {{ known_date('_created_at') }} as created_at,
        {{ known_date('_updated_at') }} as updated_at

    from source

)

select * from renamed
