with source as (

    select * from {{ source('opendental', 'patient') }}

),

renamed as (

    select
        -- keys
        "PatNum" as patient_id,
        {{ key_or_null('Guarantor') }} as guarantor_id,
        {{ key_or_null('PriProv') }} as primary_provider_id,
        {{ key_or_null('SecProv') }} as secondary_provider_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('FeeSched') }} as fee_schedule_id,
        {{ key_or_null('EmployerNum') }} as employer_id,
        {{ key_or_null('BillingType') }} as billing_type_id,
        {{ key_or_null('SecUserNumEntry') }} as created_by_user_id,

        -- attributes
        "PatStatus" as patient_status_code,
        {{ code_label('"PatStatus"', {
            0: 'patient',
            1: 'non-patient',
            2: 'inactive',
            3: 'archived',
            4: 'deleted',
            5: 'deceased',
            6: 'prospective'
        }) }} as patient_status,
        {{ code_label('"Gender"', {
            0: 'M',
            1: 'F',
            2: 'U'
        }) }} as gender,
        "Position" as position_code,
        {{ known_date('Birthdate') }} as birth_date,
        {{ text_or_null('Language') }} as language,
        {{ text_or_null('Zip') }} as zip_code,
        "Premed" as premedication_required,

        -- dates
        {{ known_date('DateFirstVisit') }} as first_visit_date,
        {{ known_date('DateTimeDeceased') }} as deceased_at,
        {{ known_date('SecDateEntry') }} as entered_on,
        {{ known_date('DateTStamp') }} as updated_at,

        -- balances as aged by OpenDental
        {{ money('BalTotal') }} as total_balance,
        {{ money('Bal_0_30') }} as balance_0_30_days,
        {{ money('Bal_31_60') }} as balance_31_60_days,
        {{ money('Bal_61_90') }} as balance_61_90_days,
        {{ money('BalOver90') }} as balance_over_90_days,
        {{ money('InsEst') }} as insurance_estimate

    from source

)

select * from renamed
