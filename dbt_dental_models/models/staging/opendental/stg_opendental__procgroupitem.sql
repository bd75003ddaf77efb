with source as (

    select * from {{ source('opendental', 'procgroupitem') }}

),

renamed as (

    select
        -- keys
        "ProcGroupItemNum" as procedure_group_item_id,
        {{ key_or_null('ProcNum') }} as procedure_id,
        {{ key_or_null('GroupNum') }} as group_procedure_id

    from source

)

select * from renamed
