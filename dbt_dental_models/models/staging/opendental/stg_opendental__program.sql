with source as (

    select * from {{ source('opendental', 'program') }}

),

renamed as (

    select
        -- keys
        "ProgramNum" as program_id,

        -- attributes
        {{ text_or_null('ProgName') }} as program_name,
        "Enabled" as is_enabled

    from source

)

select * from renamed
