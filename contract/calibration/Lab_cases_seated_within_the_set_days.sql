-- Lab cases first scheduled for delivery within the setting's days, a week for closed and full days aside.
-- owner: src/DentalSynth.Generators/Scheduling/LabWorkRule.cs
-- least patients: 1000
with counted(measured, out_of) as (
    select count(*) filter (where day <= entered + 7 + (select value from setting where name = 'LabWork.MostDays')::int), count(*)
    from raw.labcase as l
    join bookings as b on b.visit = l."AptNum"
        and b.entered = l."DateTimeCreated"::date -- not rebooked after a broken appointment
)
select measured, out_of, 0.95 as least, 1 as most from counted
