-- Bitewings, of the bitewings and periodic exams at prophies of adults: half as common as exams, unless the exams of the
-- insured are so common that they can't become more.
-- owner: src/DentalSynth.Generators/Clinical/CheckUpProceduresRule.cs
-- least patients: 1000
with prophies as (
    select bool_or(c."ProcCode" = 'D0274') as has_bitewings, bool_or(c."ProcCode" = 'D0120') as has_exam
    from raw.procedurelog as p
    join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
    where p."ProcStatus" = 2
    group by p."AptNum"
    having bool_or(c."ProcCode" in ('D1110', 'D4346')) and not bool_or(c."ProcCode" = 'D0150')
)
select
    count(*) filter (where has_bitewings),
    count(*) filter (where has_bitewings) + count(*) filter (where has_exam),
    1 / 3.0 as least,
    case when avg(has_exam::int) > 0.7 then 1 / 2.0 else 1 / 3.0 end as most
from prophies
