-- A network plan gets one preauthorization, for procedures of the setting's fee and more.
-- owner: src/DentalSynth.Generators/Financial/Claims/PreauthorizationRule.cs
select format('line %s asks about procedure %s of %s; the plan takes %s off it, asked %s times',
    l.line, p."ProcNum", p."ProcFee", l.waived, l.times)
from (
    select
        "ProcNum" as proc,
        min("ClaimProcNum") filter (where "Status" = 2) as line,
        count(*) filter (where "Status" = 2) as times,
        max("WriteOffEst") as waived
    from raw.claimproc
    group by "ProcNum", "InsSubNum"
) as l
join raw.procedurelog as p on p."ProcNum" = l.proc
where l.times > 0 and (p."ProcFee" < (select value from setting where name = 'Preauthorization.Costly') or l.times > 1 or l.waived <= 0)
