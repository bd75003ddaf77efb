with source as (

    select * from {{ source('opendental', 'usergroup') }}

),

renamed as (

    select
        -- keys
        "UserGroupNum" as user_group_id,

        -- attributes
        {{ text_or_null('Description') }} as user_group_name

    from source

)

select * from renamed
