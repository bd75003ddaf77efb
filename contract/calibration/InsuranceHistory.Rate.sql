-- Insured patients seen, with a prophy or with radiographs of an earlier dentist charted.
-- owner: src/DentalSynth.Generators/Clinical/InsuranceHistoryRule.cs
-- least patients: 1000
select
    (select count(*) from raw.procedurelog where "ProcStatus" = 4),
    2 * count(*)
from raw.patient as p
where exists (select from raw.patplan as plan where plan."PatNum" = p."PatNum")
    and exists (select from raw.appointment as a where a."PatNum" = p."PatNum" and a."AptStatus" = 2)
