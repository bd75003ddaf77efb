-- Prophies of insured patients, after the first visit, that come with a periodic exam.
-- owner: src/DentalSynth.Generators/Clinical/CheckUpProceduresRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where is_examined), count(*)
    from (
        select bool_or(c."ProcCode" = 'D0120') as is_examined
        from raw.procedurelog as p
        join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
        where p."ProcStatus" = 2 and exists (select from raw.patplan as plan where plan."PatNum" = p."PatNum")
        group by p."AptNum"
        having bool_or(c."ProcCode" in ('D1110', 'D1120', 'D4346')) and not bool_or(c."ProcCode" = 'D0150')
    ) as cleanings
)
select measured, out_of, 0.18 as least, 0.32 as most from counted
