with claim_lines as (

    select * from {{ ref('int_claim_details') }}

),

judged as (

    select
        claim_detail_id,
        case
            when not is_received then 'pending'
            when paid_amount > 0 then 'paid'
            when deductible_applied >= allowed_amount and deductible_applied > 0 then 'deductible'
            else 'denied'
        end as payment_status,
        case when not is_received then {{ as_of_date() }} - service_date end as days_open
    from claim_lines

),

final as (

    select
        claim_lines.claim_detail_id,
        claim_lines.claim_id,
        claim_lines.procedure_id,
        cast(to_char(claim_lines.service_date, 'YYYYMMDD') as integer) as date_id,
        claim_lines.patient_id,
        claim_lines.provider_id,
        claim_lines.clinic_id,
        claim_lines.insurance_plan_id,
        claim_lines.carrier_id,
        claim_lines.procedure_code_id,
        claim_lines.procedure_code,
        claim_lines.claim_payment_id,
        claim_lines.claim_type_code,
        claim_lines.claim_status_code,
        claim_lines.is_supplemental,
        judged.payment_status,
        claim_lines.service_date,
        claim_lines.sent_date,
        claim_lines.received_date,
        claim_lines.payment_date,
        case
            when judged.payment_status = 'paid' then claim_lines.payment_date - claim_lines.sent_date
        end as days_to_payment,
        judged.days_open,
        case when judged.days_open is not null then {{ aging_bucket('judged.days_open') }} end as aging_bucket,
        claim_lines.billed_amount,
        claim_lines.allowed_amount,
        claim_lines.insurance_payment_estimate,
        claim_lines.paid_amount,
        claim_lines.write_off_amount,
        claim_lines.deductible_applied,
        claim_lines.patient_responsibility
    from claim_lines
    inner join judged
        on claim_lines.claim_detail_id = judged.claim_detail_id

)

select * from final
