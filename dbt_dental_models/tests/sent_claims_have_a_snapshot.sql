-- A sent claim has a snapshot of each of its lines, with its date and billed fee; other claims have none.
select
    claim_lines.claim_detail_id,
    claim_lines.claim_id,
    claim_lines.sent_date,
    snapshots.entered_at,
    claim_lines.billed_amount,
    snapshots.procedure_fee
from {{ ref('int_claim_details') }} as claim_lines
left join {{ ref('int_claim_snapshot') }} as snapshots
    on claim_lines.claim_detail_id = snapshots.claimproc_id
where not claim_lines.is_supplemental
    and (
        cast(snapshots.entered_at as date) is distinct from claim_lines.sent_date
        or (claim_lines.sent_date is not null and snapshots.procedure_fee <> claim_lines.billed_amount)
    )
