with source as (

    select * from {{ source('opendental', 'insverifyhist') }}

),

renamed as (

    select
        -- keys
        "InsVerifyHistNum" as insurance_verify_history_id,
        {{ key_or_null('InsVerifyNum') }} as insurance_verify_id,
        case when "VerifyType" = 1 then {{ key_or_null('FKey') }} end as insurance_plan_id,
        case when "VerifyType" = 2 then {{ key_or_null('FKey') }} end as patplan_id,
        {{ key_or_null('DefNum') }} as verification_status_id,
        {{ key_or_null('UserNum') }} as assigned_user_id,
        {{ key_or_null('VerifyUserNum') }} as verified_by_user_id,

        -- attributes
        "VerifyType" as verify_type_code,
        {{ code_label('"VerifyType"', {
            1: 'benefits of the plan',
            2: 'enrollment of the patient'
        }) }} as verify_type,
        {{ text_or_null('Note') }} as verification_note,

        -- dates
        {{ known_date('DateLastVerified') }} as verified_on,
        {{ known_date('DateLastAssigned') }} as assigned_on,
        {{ known_date('DateTimeEntry') }} as entered_at,
        {{ known_date('SecDateTEdit') }} as updated_at

    from source

    where {{ since_history_start('SecDateTEdit') }}

)

select * from renamed
