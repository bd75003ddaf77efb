with source as (

    select * from {{ source('opendental', 'recalltype') }}

),

renamed as (

    select
        -- keys
        "RecallTypeNum" as recall_type_id,

        -- attributes
        {{ text_or_null('Description') }} as recall_type_name,
        {{ text_or_null('TimePattern') }} as time_pattern,
        {{ text_or_null('Procedures') }} as procedure_codes

    from source

)

select * from renamed
