-- fact_claim has each claim line once, with what was billed, paid and written off.
-- owner: src/DentalSynth.Generators/Financial/Claims/BenefitRule.cs
select format('%s: %s lines of %s, paid %s, written off %s; by the claims %s of %s, paid %s, written off %s',
    coalesce(m.status, r.status), m.lines, m.billed, m.paid, m.forgiven,
    r.lines, r.billed, r.paid, r.forgiven)
from (
    select
        case when payment_status in ('denied', 'deductible') then 'unpaid' else payment_status end as status,
        count(*) as lines,
        sum(billed_amount) as billed,
        sum(paid_amount) as paid,
        sum(write_off_amount) as forgiven
    from marts.fact_claim
    group by 1
) as m
full join (
    select
        case when "Status" not in (1, 4) then 'pending' when "InsPayAmt" > 0 then 'paid' else 'unpaid' end
            as status,
        count(*) as lines,
        sum("FeeBilled"::numeric(12, 2)) as billed,
        sum("InsPayAmt"::numeric(12, 2)) as paid,
        sum("WriteOff"::numeric(12, 2)) as forgiven
    from raw.claimproc
    where "ClaimNum" > 0
    group by 1
) as r on r.status = m.status
where (m.lines, m.billed, m.paid, m.forgiven) is distinct from (r.lines, r.billed, r.paid, r.forgiven)
