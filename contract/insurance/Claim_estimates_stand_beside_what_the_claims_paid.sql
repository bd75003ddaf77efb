-- int_claim_snapshot has what each sent claim was estimated to pay and what it paid, supplemental payments
-- included.
-- owner: src/DentalSynth.Generators/Financial/Claims/ClaimHistory.cs
select format('claim %s: %s paid of %s expected; by the claim %s of %s',
    coalesce(m.id, r.id), m.paid, m.expected, r.paid, r.expected)
from (
    select
        c."ClaimNum" as id,
        case when c."ClaimStatus" = 'R' then c."InsPayAmt"::numeric(12, 2) end as paid,
        sum(s."InsPayEst"::numeric(12, 2)) as expected
    from raw.claim as c
    left join raw.claimproc as l on l."ClaimNum" = c."ClaimNum"
    left join raw.claimsnapshot as s on s."ClaimProcNum" = l."ClaimProcNum"
    where c."DateSent" > '1900-01-01'
    group by c."ClaimNum"
) as r
full join (
    select claim_id as id, sum(actual_payment) as paid, sum(estimated_payment) as expected
    from int.int_claim_snapshot
    group by claim_id
) as m on m.id = r.id
where (m.paid, m.expected) is distinct from (r.paid, r.expected)
