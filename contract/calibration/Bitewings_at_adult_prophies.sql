-- Bitewings, of the bitewings and periodic exams at prophies of adults, by the rates of the settings: those of the insured
-- may be so common that the lift can't make them more, and what is always done has no lift.
-- owner: src/DentalSynth.Generators/Clinical/CheckUpProceduresRule.cs
-- least patients: 1000
with prophies as (
    select bool_or(c."ProcCode" = 'D0274') as has_bitewings, bool_or(c."ProcCode" = 'D0120') as has_exam
    from raw.procedurelog as p
    join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
    where p."ProcStatus" = 2
    group by p."AptNum"
    having bool_or(c."ProcCode" in ('D1110', 'D4346')) and not bool_or(c."ProcCode" = 'D0150')
),
counted as (
    select
        count(*) filter (where has_bitewings) as measured,
        count(*) filter (where has_bitewings) + count(*) filter (where has_exam) as out_of,
        greatest(avg(has_exam::int), avg(has_bitewings::int)) > 0.7 as is_full
    from prophies
),
rates as (
    select
        split_part(value, ' ', 2)::numeric / nullif(split_part(value, ' ', 1)::numeric + split_part(value, ' ', 2)::numeric, 0)
            as share,
        1 in (split_part(value, ' ', 1)::numeric, split_part(value, ' ', 2)::numeric) as is_always
    from dentalsynth.setting
    where name = 'CheckUpProcedures.AdultHygieneAddOns'
)
select
    measured,
    out_of,
    case when is_always then 0 when is_full then least(share, 0.5) else share end,
    case when is_always then 1 when is_full then greatest(share, 0.5) else share end
from counted, rates
