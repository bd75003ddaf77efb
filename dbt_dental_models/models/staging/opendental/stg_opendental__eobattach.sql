with source as (

    select * from {{ source('opendental', 'eobattach') }}

),

renamed as (

    select
        -- keys
        "EobAttachNum" as eob_attach_id,
        {{ key_or_null('ClaimPaymentNum') }} as claim_payment_id,
        {{ key_or_null('ClaimNumPreAuth') }} as preauthorized_claim_id,

        -- attributes
        {{ text_or_null('FileName') }} as file_name,

        -- dates
        {{ known_date('DateTCreated') }} as created_at

    from source

)

select * from renamed
