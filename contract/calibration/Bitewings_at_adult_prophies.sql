-- Prophies of adults, after the first visit, that come with bitewings.
-- owner: src/DentalSynth.Generators/Clinical/CheckUpProceduresRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where has_bitewings), count(*)
    from (
        select bool_or(c."ProcCode" = 'D0274') as has_bitewings
        from raw.procedurelog as p
        join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
        where p."ProcStatus" = 2
        group by p."AptNum"
        having bool_or(c."ProcCode" in ('D1110', 'D4346')) and not bool_or(c."ProcCode" = 'D0150')
    ) as prophies
)
select measured, out_of, 0.08 as least, 0.13 as most from counted
