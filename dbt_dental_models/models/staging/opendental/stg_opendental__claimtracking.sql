with source as (

    select * from {{ source('opendental', 'claimtracking') }}

),

renamed as (

    select
        -- keys
        "ClaimTrackingNum" as claim_tracking_id,
        {{ key_or_null('ClaimNum') }} as claim_id,
        {{ key_or_null('UserNum') }} as user_id,
        {{ key_or_null('TrackingDefNum') }} as tracking_status_id,
        {{ key_or_null('TrackingErrorDefNum') }} as tracking_error_id,

        -- attributes
        {{ text_or_null('TrackingType') }} as tracking_type,
        {{ text_or_null('Note') }} as tracking_note,

        -- dates
        {{ known_date('DateTimeEntry') }} as entered_at

    from source

    where {{ since_history_start('DateTimeEntry') }}

)

select * from renamed
