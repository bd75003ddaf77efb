with source as (

    select * from {{ source('opendental', 'procedurelog') }}

),

renamed as (

    select
        -- keys
        "ProcNum" as procedure_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('ProvNum') }} as provider_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('AptNum') }} as appointment_id,
        {{ key_or_null('PlannedAptNum') }} as planned_appointment_id,
        {{ key_or_null('CodeNum') }} as procedure_code_id,
        {{ key_or_null('SecUserNumEntry') }} as created_by_user_id,

        -- attributes
        "ProcStatus" as procedure_status_code,
        {{ code_label('"ProcStatus"', {
            1: 'treatment planned',
            2: 'complete',
            3: 'existing current',
            4: 'existing other',
            5: 'referred',
            6: 'deleted',
            7: 'condition',
            8: 'treatment planned inactive'
        }) }} as procedure_status,
        "ProcStatus" = 2 as is_complete,
        {{ text_or_null('ToothNum') }} as tooth_number,
        {{ text_or_null('Surf') }} as surface,

        -- dates
        {{ known_date('ProcDate') }} as procedure_date,
        {{ known_date('DateTP') }} as date_treatment_planned,
        {{ known_date('DateComplete') }} as date_complete,
        {{ known_date('SecDateEntry') }} as entered_at,
        {{ known_date('DateTStamp') }} as updated_at,

        -- amounts
        {{ money('ProcFee') }} as procedure_fee,
        {{ money('Discount') }} as discount_amount

    from source

    where {{ since_history_start('ProcDate') }}

)

select * from renamed
