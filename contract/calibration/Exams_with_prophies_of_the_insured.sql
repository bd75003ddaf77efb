-- Periodic exams with prophies of adults, after the first visit, that are of insured patients: more common than those of others by
-- the factor of the settings, unless they are so common that they can't become more.
-- owner: src/DentalSynth.Generators/Clinical/CheckUpProceduresRule.cs
-- least patients: 1000
with prophies as (
    select
        bool_or(c."ProcCode" = 'D0120') as is_examined,
        exists (select from raw.patplan as plan where plan."PatNum" = p."PatNum") as is_insured
    from raw.procedurelog as p
    join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
    where p."ProcStatus" = 2
    group by p."AptNum", p."PatNum"
    having bool_or(c."ProcCode" in ('D1110', 'D4346')) and not bool_or(c."ProcCode" = 'D0150')
),
counted as (
    select
        count(*) filter (where is_insured and is_examined) as measured,
        count(*) filter (where is_examined) as out_of,
        count(*) filter (where is_insured) as insured,
        count(*) filter (where not is_insured) as others,
        avg(is_examined::int) as share
    from prophies
)
select
    measured,
    out_of,
    insured * case when share > 0.7 then 1 else value end / (insured * case when share > 0.7 then 1 else value end + others),
    insured * value / (insured * value + others)
from counted, setting
where name = 'CheckUpProcedures.InsuredLift'
