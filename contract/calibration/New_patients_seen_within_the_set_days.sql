-- First appointments, emergencies aside, within the setting's days of the call, a week for closed and full days aside.
-- owner: src/DentalSynth.Generators/Scheduling/FirstVisitRule.cs
-- least patients: 300
with counted(measured, out_of) as (
    select count(*) filter (where b.day between b.entered + least.value::int and b.entered + most.value::int + 7), count(*)
    from (select "PatNum", min("AptNum") as visit from raw.appointment group by "PatNum") as firsts
    join bookings as b on b.visit = firsts.visit
    join raw.appointment as a on a."AptNum" = b.visit and a."ProcDescript" not like '%D0140%'
    cross join setting as least
    cross join setting as most
    where least.name = 'FirstVisit.LeastDays' and most.name = 'FirstVisit.MostDays'
)
select measured, out_of, 0.95 as least, 1 as most from counted
