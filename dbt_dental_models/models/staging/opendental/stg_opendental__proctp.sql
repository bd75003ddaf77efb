with source as (

    select * from {{ source('opendental', 'proctp') }}

),

renamed as (

    select
        -- keys
        "ProcTPNum" as presented_procedure_id,
        {{ key_or_null('TreatPlanNum') }} as treatment_plan_id,
        {{ key_or_null('PatNum') }} as patient_id,
        {{ key_or_null('ProcNumOrig') }} as procedure_id,
        {{ key_or_null('Priority') }} as priority_id,
        {{ key_or_null('ProvNum') }} as provider_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('SecUserNumEntry') }} as created_by_user_id,

        -- attributes
        "ItemOrder" as display_order,
        {{ text_or_null('ProcCode') }} as procedure_code,
        {{ text_or_null('Descript') }} as procedure_description,
        {{ text_or_null('ToothNumTP') }} as tooth_number,
        {{ text_or_null('Surf') }} as surface,
        nullif("CatPercUCR", -1) as percentage,

        -- dates
        {{ known_date('DateTP') }} as presented_on,
        {{ known_date('SecDateEntry') }} as entered_on,
        {{ known_date('SecDateTEdit') }} as updated_at,

        -- amounts
        {{ money('FeeAmt') }} as presented_fee,
        {{ money('FeeAllowed') }} as allowed_amount,
        {{ money('PriInsAmt') }} as primary_insurance_estimate,
        {{ money('SecInsAmt') }} as secondary_insurance_estimate,
        {{ money('Discount') }} as discount_amount,
        {{ money('PatAmt') }} as patient_estimate

    from source

    where {{ since_history_start('DateTP') }}

)

select * from renamed
