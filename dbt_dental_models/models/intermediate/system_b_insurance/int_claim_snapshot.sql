with snapshots as (

    select * from {{ ref('stg_opendental__claimsnapshot') }}

),

claim_lines as (

    select * from {{ ref('int_claim_details') }}

),

-- A supplemental line pays on the same procedure of the same claim, and no snapshot is taken of it.
answers as (

    select
        claim_id,
        procedure_id,
        bool_or(is_received) as is_answered,
        count(*) filter (where is_supplemental) as supplement_count,
        sum(paid_amount) as paid_amount,
        sum(write_off_amount) as write_off_amount
    from claim_lines
    group by claim_id, procedure_id

),

final as (

    select
        snapshots.claim_snapshot_id,
        snapshots.claimproc_id,
        snapshots.procedure_id,
        claim_lines.claim_id,
        claim_lines.patient_id,
        claim_lines.insurance_plan_id,
        claim_lines.carrier_id,
        snapshots.claim_type_code,
        claim_lines.claim_status_code,
        snapshots.snapshot_trigger,
        snapshots.entered_at,
        claim_lines.sent_date,
        claim_lines.received_date,
        answers.is_answered,
        answers.supplement_count,
        snapshots.procedure_fee,
        snapshots.insurance_payment_estimate as estimated_payment,
        snapshots.estimated_write_off,
        claim_lines.paid_amount as first_payment,
        case when answers.is_answered then answers.paid_amount end as actual_payment,
        case when answers.is_answered then answers.write_off_amount end as actual_write_off,
        case
            when answers.is_answered then answers.paid_amount - snapshots.insurance_payment_estimate
        end as payment_variance,
        case
            when not answers.is_answered then 'not answered'
            when answers.paid_amount < snapshots.insurance_payment_estimate then 'paid less'
            when answers.paid_amount > snapshots.insurance_payment_estimate then 'paid more'
            else 'paid as expected'
        end as payment_outcome
    from snapshots
    inner join claim_lines
        on snapshots.claimproc_id = claim_lines.claim_detail_id
    inner join answers
        on claim_lines.claim_id = answers.claim_id
        and claim_lines.procedure_id = answers.procedure_id

)

select * from final
