with source as (

    select * from {{ source('opendental', 'feesched') }}

),

renamed as (

    select
        -- keys
        "FeeSchedNum" as fee_schedule_id,

        -- attributes
        {{ text_or_null('Description') }} as fee_schedule_name,
        "FeeSchedType" as fee_schedule_type_code,
        "ItemOrder" as display_order,
        "IsGlobal" as is_global,
        "IsHidden" as is_hidden,

        -- dates
        {{ known_date('SecDateEntry') }} as entered_on,
        {{ known_date('SecDateTEdit') }} as updated_at

    from source

)

select * from renamed
