-- int_procedure_acceptance counts what was presented, and what of it was completed or scheduled.
-- owner: src/DentalSynth.Generators/Clinical/Plans/TreatmentPlanRows.cs
select format('%s: %s of %s accepted, %s dollars; by the plans %s of %s, %s dollars',
    coalesce(m.month, r.month), m.accepted, m.presented, m.fees, r.accepted, r.presented, r.fees)
from (
    select
        date_trunc('month', presented_on)::date as month,
        count(*) as presented,
        count(*) filter (where is_accepted) as accepted,
        sum(presented_fee) as fees
    from int.int_procedure_acceptance
    group by 1
) as m
full join (
    select
        month,
        count(*) as presented,
        count(*) filter (where accepted) as accepted,
        sum(fee) as fees
    from (
select distinct on (t."ProcNumOrig")
    date_trunc('month', t."DateTP")::date as month,
    t."FeeAmt"::numeric(12, 2) as fee,
    p."ProcStatus" = 2 or coalesce(a."AptStatus" = 1, false) as accepted
from raw.proctp as t
join raw.procedurelog as p on p."ProcNum" = t."ProcNumOrig"
left join raw.appointment as a on a."AptNum" = p."AptNum"
order by t."ProcNumOrig", t."DateTP", t."TreatPlanNum"
    ) as shown
    group by month
) as r on r.month = m.month
where (m.presented, m.accepted, m.fees) is distinct from (r.presented, r.accepted, r.fees)
