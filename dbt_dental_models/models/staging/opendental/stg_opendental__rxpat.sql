with source as (

    select * from {{ source('opendental', 'rxpat') }}

),

renamed as (

    select
        -- keys
        "RxNum" as prescription_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('ProvNum') }} as provider_id,
        {{ key_or_null('PharmacyNum') }} as pharmacy_id,
        {{ key_or_null('ProcNum') }} as procedure_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('UserNum') }} as user_id,

        -- attributes
        {{ text_or_null('Drug') }} as drug_name,
        {{ text_or_null('Disp') }} as dispense,
        {{ text_or_null('Refills') }} as refills,
        {{ key_or_null('RxCui') }} as rxnorm_code,
        "IsControlled" as is_controlled,
        {{ code_label('"SendStatus"', {
            0: 'unsent',
            1: 'queued',
            2: 'sent',
            3: 'printed',
            4: 'faxed',
            5: 'called in'
        }) }} as send_status,

        -- dates
        {{ known_date('RxDate') }} as prescription_date,
        {{ known_date('DateTStamp') }} as updated_at

    from source

    where {{ since_history_start('RxDate') }}

)

select * from renamed
