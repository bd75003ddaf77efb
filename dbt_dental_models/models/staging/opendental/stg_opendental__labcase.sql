with source as (

    select * from {{ source('opendental', 'labcase') }}

),

renamed as (

    select
        -- keys
        "LabCaseNum" as lab_case_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('LaboratoryNum') }} as laboratory_id,
        {{ key_or_null('AptNum') }} as appointment_id,
        {{ key_or_null('PlannedAptNum') }} as planned_appointment_id,
        {{ key_or_null('ProvNum') }} as provider_id,

        -- dates
        {{ known_date('DateTimeCreated') }} as created_at,
        {{ known_date('DateTimeSent') }} as sent_at,
        {{ known_date('DateTimeDue') }} as due_at,
        {{ known_date('DateTimeRecd') }} as received_at,
        {{ known_date('DateTimeChecked') }} as checked_at,
        {{ known_date('DateTStamp') }} as updated_at,

        -- amounts
        {{ money('LabFee') }} as lab_fee

    from source

    where {{ since_history_start('DateTimeCreated') }}

)

select * from renamed
