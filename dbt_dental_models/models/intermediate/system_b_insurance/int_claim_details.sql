with claims as (

    select * from {{ ref('stg_opendental__claim') }}

),

claim_procedures as (

    select * from {{ ref('stg_opendental__claimproc') }}

),

procedures as (

    select * from {{ ref('int_procedure_complete') }}

),

plans as (

    select * from {{ ref('stg_opendental__insplan') }}

),

carriers as (

    select * from {{ ref('stg_opendental__carrier') }}

),

subscribers as (

    select * from {{ ref('stg_opendental__inssub') }}

),

joined as (

    select
        claim_procedures.claimproc_id as claim_detail_id,
        claims.claim_id,
        claim_procedures.procedure_id,
        claim_procedures.claim_payment_id,
        claims.patient_id,
        claim_procedures.provider_id,
        claim_procedures.clinic_id,
        claims.insurance_plan_id,
        claims.insurance_subscriber_id,
        plans.carrier_id,
        carriers.carrier_name,
        subscribers.subscriber_patient_id,
        claims.claim_type_code,
        claims.claim_status_code,
        claims.claim_status,
        claim_procedures.claimproc_status_code,
        claim_procedures.is_received,
        claim_procedures.claimproc_status_code = 4 as is_supplemental,
        procedures.procedure_code_id,
        procedures.procedure_code,
        procedures.procedure_description,
        claims.service_date,
        claim_procedures.procedure_date,
        claims.sent_date,
        claims.received_date,
        claims.received_date - claims.sent_date as days_to_answer,
        case when claim_procedures.is_received then claim_procedures.payment_date end as payment_date,
        claim_procedures.billed_amount,
        case
            when claim_procedures.claimproc_status_code = 4 then cast(0 as numeric(12, 2))
            else claim_procedures.allowed_amount
        end as allowed_amount,
        claim_procedures.insurance_payment_estimate,
        claim_procedures.insurance_payment_amount as paid_amount,
        claim_procedures.write_off_amount,
        claim_procedures.deductible_applied,
        case
            when claim_procedures.is_received
                then claim_procedures.billed_amount
                    - claim_procedures.insurance_payment_amount
                    - claim_procedures.write_off_amount
        end as patient_responsibility
    from claim_procedures
    inner join claims
        on claim_procedures.claim_id = claims.claim_id
    inner join plans
        on claims.insurance_plan_id = plans.insurance_plan_id
    inner join carriers
        on plans.carrier_id = carriers.carrier_id
    inner join subscribers
        on claims.insurance_subscriber_id = subscribers.insurance_subscriber_id
    left join procedures
        on claim_procedures.procedure_id = procedures.procedure_id

)

select * from joined
