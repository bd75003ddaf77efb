with source as (

    select * from {{ source('opendental', 'claimsnapshot') }}

),

renamed as (

    select
        -- keys
        "ClaimSnapshotNum" as claim_snapshot_id,
        {{ key_or_null('ClaimProcNum') }} as claimproc_id,
        {{ key_or_null('ProcNum') }} as procedure_id,

        -- attributes
        {{ text_or_null('ClaimType') }} as claim_type_code,
        {{ code_label('cast("SnapshotTrigger" as integer)', {
            0: 'claim made',
            1: 'claim received'
        }) }} as snapshot_trigger,

        -- dates
        {{ known_date('DateTEntry') }} as entered_at,

        -- amounts
        {{ money('Fee') }} as procedure_fee,
        {{ money('InsPayEst') }} as insurance_payment_estimate,
        {{ money_or_null('Writeoff') }} as estimated_write_off

    from source

    where {{ since_history_start('DateTEntry') }}

)

select * from renamed
