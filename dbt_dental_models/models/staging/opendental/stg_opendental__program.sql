with source as (

    select * from {{ source('opendental', 'program') }}

),

renamed as (

    select
        -- keys
        "ProgramNum" as program_id,

        -- attributes
        {{ text_or_null('ProgName') }} as program_name,
        {{ text_or_null('ProgDesc') }} as program_description,
        {{ text_or_null('Note') }} as program_note,
        {{ text_or_null('PluginDllName') }} as plugin_name,
        "Enabled" as is_enabled,
        "IsDisabledByHq" as is_disabled_by_maker

    from source

)

select * from renamed
