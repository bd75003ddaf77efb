with claim_lines as (

    select * from {{ ref('int_claim_details') }}
    where claim_payment_id is not null

),

checks as (

    select * from {{ ref('stg_opendental__claimpayment') }}

),

eob_attachments as (

    select * from {{ ref('stg_opendental__eobattach') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

check_totals as (

    select
        claim_payment_id,
        count(*) as lines_on_check,
        count(distinct claim_id) as claims_on_check
    from claim_lines
    group by claim_payment_id

),

eob_counts as (

    select
        claim_payment_id,
        count(*) as eob_count
    from eob_attachments
    group by claim_payment_id

),

final as (

    select
        claim_lines.claim_detail_id as claim_payment_detail_id,
        claim_lines.claim_payment_id,
        claim_lines.claim_id,
        claim_lines.procedure_id,
        claim_lines.patient_id,
        claim_lines.provider_id,
        claim_lines.insurance_plan_id,
        claim_lines.carrier_id,
        claim_lines.carrier_name,
        checks.carrier_name as check_carrier_name,
        checks.check_number,
        definitions.item_name as payment_type,
        checks.is_partial,
        claim_lines.is_supplemental,
        claim_lines.procedure_date,
        claim_lines.sent_date,
        checks.issued_date,
        checks.check_date,
        checks.check_date - claim_lines.sent_date as days_from_sent_to_check,
        checks.check_date - claim_lines.procedure_date as days_from_service_to_check,
        check_totals.lines_on_check,
        check_totals.claims_on_check,
        coalesce(eob_counts.eob_count, 0) as eob_count,
        claim_lines.paid_amount,
        checks.check_amount
    from claim_lines
    inner join checks
        on claim_lines.claim_payment_id = checks.claim_payment_id
    inner join check_totals
        on claim_lines.claim_payment_id = check_totals.claim_payment_id
    left join eob_counts
        on claim_lines.claim_payment_id = eob_counts.claim_payment_id
    left join definitions
        on checks.payment_type_id = definitions.definition_id

)

select * from final
