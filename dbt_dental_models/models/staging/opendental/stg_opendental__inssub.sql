with source as (

    select * from {{ source('opendental', 'inssub') }}

),

renamed as (

    select
        -- keys
        "InsSubNum" as insurance_subscriber_id,
        {{ key_or_null('PlanNum') }} as insurance_plan_id,
        {{ key_or_null('Subscriber') }} as subscriber_patient_id,
        {{ key_or_null('SecUserNumEntry') }} as created_by_user_id,

        -- dates
        {{ known_date('DateEffective') }} as effective_on,
        {{ known_date('DateTerm') }} as terminated_on,
        {{ known_date('SecDateEntry') }} as entered_on,
        {{ known_date('SecDateTEdit') }} as updated_at

    from source

)

select * from renamed
