-- fact_claim.
-- owner: src/DentalSynth.Generators/Financial/Claims/InsuranceChecks.cs
select format('line %s: %s days in fact_claim, sent %s, check of %s',
    coalesce(m.claim_detail_id, r.id), m.days_to_payment, r.sent_on, r.paid_on)
from marts.fact_claim as m
full join (
    select l."ClaimProcNum" as id, c."DateSent" as sent_on, p."CheckDate" as paid_on
    from raw.claimproc as l
    join raw.claim as c on c."ClaimNum" = l."ClaimNum"
    join raw.claimpayment as p on p."ClaimPaymentNum" = l."ClaimPaymentNum"
    where l."InsPayAmt" > 0
) as r on r.id = m.claim_detail_id
where m.days_to_payment is distinct from r.paid_on - r.sent_on
