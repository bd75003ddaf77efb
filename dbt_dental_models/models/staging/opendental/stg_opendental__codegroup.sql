with source as (

    select * from {{ source('opendental', 'codegroup') }}

),

renamed as (

    select
        -- keys
        "CodeGroupNum" as code_group_id,

        -- attributes
        {{ text_or_null('GroupName') }} as code_group_name,
        {{ text_or_null('ProcCodes') }} as procedure_codes,
        "CodeGroupFixed" as fixed_group_code,
        "ItemOrder" as display_order,
        "ShowInAgeLimit" as is_age_limited,
        "IsHidden" as is_hidden

    from source

)

select * from renamed
