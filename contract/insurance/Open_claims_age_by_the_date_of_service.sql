-- fact_claim counts and adds up pending claims by age: 30, 60, 90 days and older.
-- owner: src/DentalSynth.Generators/Financial/Claims/ClaimTimingRule.cs
select format('%s days: %s claims of %s in fact_claim, %s of %s by the claims',
    coalesce(m.age, r.age), m.claims, m.billed, r.claims, r.billed)
from (
    select aging_bucket as age, count(distinct claim_id) as claims, sum(billed_amount) as billed
    from marts.fact_claim
    where payment_status = 'pending'
    group by aging_bucket
) as m
full join (
    select case
    when (select as_of from dentalsynth.load) - "DateService" <= 30 then '0-30'
    when (select as_of from dentalsynth.load) - "DateService" <= 60 then '31-60'
    when (select as_of from dentalsynth.load) - "DateService" <= 90 then '61-90'
    else '90+'
end as age, count(*) as claims, sum("ClaimFee"::numeric(12, 2)) as billed
    from raw.claim
    where "ClaimStatus" <> 'R'
    group by 1
) as r on r.age = m.age
where (m.claims, m.billed) is distinct from (r.claims, r.billed)
