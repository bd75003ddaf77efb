with source as (

    select * from {{ source('opendental', 'appointment') }}

),

renamed as (

    select
        -- keys
        "AptNum" as appointment_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('ProvNum') }} as provider_id,
        {{ key_or_null('ProvHyg') }} as hygienist_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('Op') }} as operatory_id,
        {{ key_or_null('AppointmentTypeNum') }} as appointment_type_id,
        {{ key_or_null('NextAptNum') }} as planned_appointment_id,
        {{ key_or_null('Confirmed') }} as confirmation_definition_id,
        {{ key_or_null('SecUserNumEntry') }} as created_by_user_id,

        -- attributes
        "AptStatus" as appointment_status_code,
        {{ appointment_status('"AptStatus"') }} as appointment_status,
        {{ text_or_null('Pattern') }} as time_pattern,
        {{ text_or_null('ProcDescript') }} as procedure_description,
        "IsNewPatient" as is_new_patient,
        "IsHygiene" as is_hygiene,

        -- dates
        {{ known_date('AptDateTime') }} as appointment_at,
        {{ known_date('DateTimeArrived') }} as arrived_at,
        {{ known_date('DateTimeSeated') }} as seated_at,
        {{ known_date('DateTimeDismissed') }} as dismissed_at,
        {{ known_date('SecDateTEntry') }} as created_at,
        {{ known_date('DateTStamp') }} as updated_at

    from source

    where {{ since_history_start('AptDateTime') }}

)

select * from renamed
