-- mart_revenue_lost: planned procedures without an appointment, what denied claims did not pay, write-offs and
-- adjustments.
-- owner: src/DentalSynth.Generators/Clinical/AcceptanceRule.cs
select format('%s: %s, mart_revenue_lost %s', kind, r.amount, m.amount)
from (
    select kind, sum(amount::numeric(12, 2)) as amount
    from (
        select 'unaccepted treatment', "ProcFee" from raw.procedurelog
        where "ProcStatus" = 1 and coalesce("AptNum", 0) = 0
        union all
        select 'denied claim', greatest("InsPayEst" - "InsPayAmt", 0) from raw.claim
        where "ReasonUnderPaid" like 'Denied:%'
        union all
        select 'write-off', "WriteOff" from raw.claimproc where "Status" in (1, 4)
        union all
        select 'write-off', -"AdjAmt" from raw.adjustment where "AdjAmt" < 0
    ) as losses(kind, amount)
    group by kind
) as r
full join (
    select opportunity_kind as kind, sum(lost_amount) as amount
    from marts.mart_revenue_lost
    where opportunity_kind <> 'missed visit'
    group by 1
) as m using (kind)
where coalesce(r.amount, 0) <> coalesce(m.amount, 0)
