-- Treatment plans with one difficult procedure that was not scheduled here and went to a specialist.
-- owner: src/DentalSynth.Generators/Supporting/Referrals/SpecialtyRule.cs
-- least patients: 1000
with counted(measured, out_of) as (
    select count(*) filter (where works[1] in (select "ProcNum" from raw.refattach where not "RefType")), count(*)
    from (
        select array_agg(work) as works
        from refused_procedures
        where specialty is not null
        group by plan, specialty
        having count(*) = 1 and bool_and(sure) and min(day) < (select as_of from dentalsynth.load)
    ) as cases
)
select measured, out_of, value - 0.05 as least, value + 0.05 as most
from counted, setting
where name = 'Specialty.Rate'
