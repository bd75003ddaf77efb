with source as (

    select * from {{ source('opendental', 'usergroupattach') }}

),

renamed as (

    select
        -- keys
        "UserGroupAttachNum" as user_group_attach_id,
        {{ key_or_null('UserNum') }} as user_id,
        {{ key_or_null('UserGroupNum') }} as user_group_id

    from source

)

select * from renamed
