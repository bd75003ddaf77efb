with source as (

    select * from {{ source('opendental', 'recall') }}

),

renamed as (

    select
        -- keys
        "RecallNum" as recall_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('RecallTypeNum') }} as recall_type_id,
        {{ key_or_null('RecallStatus') }} as recall_status_id,

        -- attributes
        {{ interval_months('RecallInterval') }} as recall_interval_months,
        "IsDisabled" as is_disabled,

        -- dates
        {{ known_date('DateDue') }} as date_due,
        {{ known_date('DatePrevious') }} as date_previous,
        {{ known_date('DateScheduled') }} as date_scheduled,
        {{ known_date('DateTStamp') }} as updated_at

    from source

    where {{ since_history_start('DateDue') }}

)

select * from renamed
