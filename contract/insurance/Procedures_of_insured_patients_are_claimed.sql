-- A completed procedure that insurance covers is on a claim when the patient had coverage on its day.
-- owner: src/DentalSynth.Generators/Financial/Claims/ClaimProcess.cs
select format('procedure %s of patient %s on %s', p."ProcNum", p."PatNum", p."ProcDate")
from raw.procedurelog as p
join raw.procedurecode as c on c."CodeNum" = p."CodeNum" and not c."NoBillIns"
where p."ProcStatus" = 2
    and exists (
        select
        from raw.patplan as o
        join raw.inssub as s on s."InsSubNum" = o."InsSubNum"
        where o."PatNum" = p."PatNum" and o."Ordinal" = 1 and s."DateEffective" <= p."ProcDate"
            and (s."DateTerm" is null or s."DateTerm" < '1900-01-01' or s."DateTerm" >= p."ProcDate")
    )
    and not exists (
        select from raw.claimproc as l where l."ProcNum" = p."ProcNum" and l."ClaimNum" > 0
    )
