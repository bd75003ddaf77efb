-- Procedures of Preauthorization.Costly and more, under a primary network plan, with a preauthorization.
-- owner: src/DentalSynth.Generators/Financial/Claims/PreauthorizationRule.cs
-- least patients: 1000
select count(*) filter (where is_asked), count(*)
from (
    select bool_or(l."Status" = 2) as is_asked
    from raw.claimproc as l
    join raw.procedurelog as p on p."ProcNum" = l."ProcNum" and 
        p."ProcFee" >= (select value from setting where name = 'Preauthorization.Costly')
    join raw.patplan as o on o."PatNum" = l."PatNum" and o."InsSubNum" = l."InsSubNum"
        and o."Ordinal" = 1
    group by p."ProcNum"
    having bool_or(l."Status" not in (2, 9) and l."WriteOffEst" > 0)
) as costly
where exists (select from dentalsynth.setting where name = 'ClaimProc.EstimatesAreKept' and value = 'on')
