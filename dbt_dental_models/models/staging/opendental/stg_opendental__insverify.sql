with source as (

    select * from {{ source('opendental', 'insverify') }}

),

renamed as (

    select
        -- keys
        "InsVerifyNum" as insurance_verify_id,
        case when "VerifyType" = 1 then {{ key_or_null('FKey') }} end as insurance_plan_id,
        case when "VerifyType" = 2 then {{ key_or_null('FKey') }} end as patplan_id,
        {{ key_or_null('DefNum') }} as verification_status_id,
        {{ key_or_null('UserNum') }} as assigned_user_id,

        -- attributes
        "VerifyType" as verify_type_code,
        {{ code_label('"VerifyType"', {
            1: 'benefits of the plan',
            2: 'enrollment of the patient'
        }) }} as verify_type,
        {{ text_or_null('Note') }} as verification_note,

        -- dates
        {{ known_date('DateLastVerified') }} as last_verified_on,
        {{ known_date('DateLastAssigned') }} as last_assigned_on,
        {{ known_date('DateTimeEntry') }} as entered_at,
        {{ known_date('SecDateTEdit') }} as updated_at

    from source

    where {{ since_history_start('SecDateTEdit') }}

)

select * from renamed
