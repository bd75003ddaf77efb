with source as (

    select * from {{ source('opendental', 'insbluebooklog') }}

),

renamed as (

    select
        -- keys
        "InsBlueBookLogNum" as blue_book_log_id,
        {{ key_or_null('ClaimProcNum') }} as claimproc_id,

        -- attributes
        {{ text_or_null('Description') }} as description,

        -- dates
        {{ known_date('DateTEntry') }} as entered_at,

        -- amounts
        {{ money('AllowedFee') }} as allowed_amount

    from source

    where {{ since_history_start('DateTEntry') }}

)

select * from renamed
