with source as (

    select * from {{ source('opendental', 'claimform') }}

),

renamed as (

    select
        -- keys
        "ClaimFormNum" as claim_form_id,

        -- attributes
        {{ text_or_null('Description') }} as claim_form_name,
        "PrintImages" as is_form_printed,
        "Width" as width,
        "Height" as height,
        "IsHidden" as is_hidden

    from source

)

select * from renamed
