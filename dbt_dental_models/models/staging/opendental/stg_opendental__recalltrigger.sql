with source as (

    select * from {{ source('opendental', 'recalltrigger') }}

),

renamed as (

    select
        -- keys
        "RecallTriggerNum" as recall_trigger_id,
        {{ key_or_null('RecallTypeNum') }} as recall_type_id,
        {{ key_or_null('CodeNum') }} as procedure_code_id

    from source

)

select * from renamed
