-- An insbluebook row of a plan without a network has what its claim paid on the procedure.
-- owner: src/DentalSynth.Generators/Financial/Claims/ClaimHistory.cs
select format('entry %s for procedure %s: %s, paid by claim %s: %s', b."InsBlueBookNum", b."ProcNum",
    b."InsPayAmt", b."ClaimNum", l.paid)
from raw.insbluebook as b
left join (
    select "ClaimNum" as claim, "ProcNum" as proc, sum("InsPayAmt"::numeric(12, 2)) as paid
    from raw.claimproc
    where "Status" in (1, 4)
    group by "ClaimNum", "ProcNum"
) as l on l.claim = b."ClaimNum" and l.proc = b."ProcNum"
where l.paid is distinct from b."InsPayAmt"::numeric(12, 2)
