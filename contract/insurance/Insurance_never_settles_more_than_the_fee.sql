-- Payments and write-offs of all plans together stay within the procedure's fee.
-- owner: src/DentalSynth.Generators/Financial/Claims/BenefitRule.cs
select format('procedure %s: fee %s, settled by plans %s', id, fee, settled)
from (
    select
        p."ProcNum" as id,
        p."ProcFee"::numeric(12, 2) as fee,
        sum(c."InsPayAmt"::numeric(12, 2) + c."WriteOff"::numeric(12, 2)) as settled
    from raw.claimproc as c
    join raw.procedurelog as p on p."ProcNum" = c."ProcNum"
    where c."Status" in (1, 4)
    group by p."ProcNum", p."ProcFee"
) as settled_work
where settled > fee
