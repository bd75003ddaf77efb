-- Appointments broken, by the factors for those booked soon and further ahead.
-- owner: src/DentalSynth.Generators/Scheduling/AttendanceRule.cs
-- settings: shipped
-- least patients: 200
with counted as (
    select
        count(*) filter (where "AptStatus" = 5) as measured,
        count(*) as out_of,
        avg(case when "AptDateTime"::date - "SecDateTEntry"::date <= 1 then soon.value else long.value end) as factor
    from raw.appointment
    cross join setting as soon
    cross join setting as long
    where soon.name = 'Attendance.SoonFactor' and long.name = 'Attendance.LongFactor'
)
select measured, out_of, 0.9 * value * factor as least, least(1, 1.1 * value * factor) as most
from counted, setting
where name = 'Practice.BrokenRate'
