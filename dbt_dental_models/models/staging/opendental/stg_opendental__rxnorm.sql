with source as (

    select * from {{ source('opendental', 'rxnorm') }}

),

renamed as (

    select
        -- keys
        "RxNormNum" as rxnorm_id,

        -- attributes
        {{ text_or_null('RxCui') }} as rxnorm_code,
        {{ text_or_null('Description') }} as drug_description

    from source

)

select * from renamed
