-- A perio exam is on the day on which SRP is planned, and at the first prophy after it.
-- owner: src/DentalSynth.Generators/Clinical/Perio/PerioChartingRule.cs
with scalings as materialized (select * from scalings)
select format('patient %s on %s', patient, day)
from (
    select patient, found as day from scalings
    union
    select s.patient, min(p."ProcDate")
        from scalings as s
        join raw.procedurelog as p on p."PatNum" = s.patient and p."ProcStatus" = 2 and p."ProcDate" > s.done
        join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
        where code."ProcCode" in ('D1110', 'D4346')
        group by s.patient, s.done
    ) as due
    where not exists (select from raw.perioexam as e where e."PatNum" = patient and e."ExamDate" = day)
