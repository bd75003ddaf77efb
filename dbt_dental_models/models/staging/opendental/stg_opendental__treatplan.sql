with source as (

    select * from {{ source('opendental', 'treatplan') }}

),

renamed as (

    select
        -- keys
        "TreatPlanNum" as treatment_plan_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('ResponsParty') }} as responsible_patient_id,
        {{ key_or_null('DocNum') }} as document_id,
        {{ key_or_null('UserNumPresenter') }} as presenter_user_id,
        {{ key_or_null('SecUserNumEntry') }} as created_by_user_id,

        -- attributes
        "TPStatus" as treatment_plan_status_code,
        {{ code_label('"TPStatus"', {
            0: 'saved',
            1: 'active',
            2: 'inactive'
        }) }} as treatment_plan_status,
        {{ text_or_null('Signature') }} is not null as is_signed,

        -- dates
        {{ known_date('DateTP') }} as presented_on,
        {{ known_date('DateTSigned') }} as signed_at,
        {{ known_date('DateTPracticeSigned') }} as practice_signed_at,
        {{ known_date('SecDateEntry') }} as entered_on,
        {{ known_date('SecDateTEdit') }} as updated_at

    from source

    where {{ since_history_start('DateTP') }}

)

select * from renamed
