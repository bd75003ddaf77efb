with claim_procedures as (

    select * from {{ ref('stg_opendental__claimproc') }}

),

checks as (

    select * from {{ ref('stg_opendental__claimpayment') }}

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

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

joined as (

    select
        claim_procedures.claimproc_id as payment_allocation_id,
        'INSURANCE' as payment_source_type,
        claim_procedures.claim_payment_id as payment_id,
        claim_procedures.claim_id,
        claim_procedures.patient_id,
        claim_procedures.provider_id,
        coalesce(claim_procedures.clinic_id, procedures.clinic_id) as clinic_id,
        claim_procedures.procedure_id,
        claim_procedures.insurance_plan_id,
        claim_procedures.insurance_subscriber_id,
        plans.carrier_id,
        carriers.carrier_name,
        checks.payment_type_id,
        definitions.item_name as payment_type_description,
        claim_procedures.claimproc_status_code,
        claim_procedures.claim_payment_id is not null as is_finalized,
        claim_procedures.payment_date,
        checks.check_date,
        procedures.procedure_date,
        procedures.is_complete as include_in_ar,
        claim_procedures.billed_amount,
        claim_procedures.deductible_applied,
        claim_procedures.write_off_amount,
        claim_procedures.insurance_payment_amount as split_amount
    from claim_procedures
    inner join plans
        on claim_procedures.insurance_plan_id = plans.insurance_plan_id
    inner join carriers
        on plans.carrier_id = carriers.carrier_id
    left join checks
        on claim_procedures.claim_payment_id = checks.claim_payment_id
    left join definitions
        on checks.payment_type_id = definitions.definition_id
    left join procedures
        on claim_procedures.procedure_id = procedures.procedure_id
    where claim_procedures.is_received
        and claim_procedures.procedure_id is not null

)

select * from joined
