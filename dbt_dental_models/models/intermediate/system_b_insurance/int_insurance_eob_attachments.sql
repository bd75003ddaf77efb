with attachments as (

    select * from {{ ref('stg_opendental__eobattach') }}

),

checks as (

    select * from {{ ref('stg_opendental__claimpayment') }}

),

payments as (

    select * from {{ ref('int_claim_payments') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

paid_lines as (

    select
        claim_payment_id,
        min(carrier_id) as carrier_id,
        count(*) as line_count,
        count(distinct claim_id) as claim_count,
        count(distinct patient_id) as patient_count
    from payments
    group by claim_payment_id

),

final as (

    select
        attachments.eob_attach_id,
        attachments.claim_payment_id,
        paid_lines.carrier_id,
        checks.carrier_name,
        definitions.item_name as payment_type,
        attachments.file_name,
        lower(substring(attachments.file_name from '[^.]+$')) as file_type,
        attachments.created_at,
        checks.check_date,
        cast(attachments.created_at as date) - checks.check_date as days_after_check,
        coalesce(paid_lines.line_count, 0) as line_count,
        coalesce(paid_lines.claim_count, 0) as claim_count,
        coalesce(paid_lines.patient_count, 0) as patient_count,
        checks.check_amount
    from attachments
    inner join checks
        on attachments.claim_payment_id = checks.claim_payment_id
    left join paid_lines
        on attachments.claim_payment_id = paid_lines.claim_payment_id
    left join definitions
        on checks.payment_type_id = definitions.definition_id

)

select * from final
