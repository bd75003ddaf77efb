with source as (

    select * from {{ source('opendental', 'histappointment') }}

),

renamed as (

    select
        -- keys
        "HistApptNum" as hist_appointment_id,
        {{ key_or_null('AptNum') }} as appointment_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('ProvNum') }} as provider_id,
        {{ key_or_null('ProvHyg') }} as hygienist_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('Op') }} as operatory_id,
        {{ key_or_null('AppointmentTypeNum') }} as appointment_type_id,
        {{ key_or_null('Confirmed') }} as confirmation_definition_id,
        {{ key_or_null('HistUserNum') }} as changed_by_user_id,
        {{ key_or_null('SecUserNumEntry') }} as created_by_user_id,
        cast(substring("Note" from 'new appt:#([0-9]+)') as bigint) as replacement_appointment_id,

        -- attributes
        "HistApptAction" as history_action_code,
        {{ code_label('"HistApptAction"', {
            0: 'created',
            1: 'changed',
            2: 'missed',
            3: 'cancelled'
        }) }} as history_action,
        "AptStatus" as appointment_status_code,
        {{ appointment_status('"AptStatus"') }} as appointment_status,
        {{ text_or_null('Pattern') }} as time_pattern,
        "IsNewPatient" as is_new_patient,
        "IsHygiene" as is_hygiene,

        -- dates
        {{ known_date('HistDateTStamp') }} as changed_at,
        {{ known_date('AptDateTime') }} as appointment_at,
        {{ known_date('DateTimeArrived') }} as arrived_at,
        {{ known_date('DateTimeSeated') }} as seated_at,
        {{ known_date('DateTimeDismissed') }} as dismissed_at,
        {{ known_date('SecDateTEntry') }} as created_at

    from source

    where {{ since_history_start('HistDateTStamp') }}

)

select * from renamed
