-- Appointments broken.
-- owner: src/DentalSynth.Generators/Scheduling/AttendanceRule.cs
-- settings: shipped
-- least patients: 200
with counted as (
    select count(*) filter (where "AptStatus" = 5) as measured, count(*) as out_of from raw.appointment
)
select measured, out_of, 0.9 * value as least, 1.1 * value as most
from counted, setting
where name = 'Practice.BrokenRate'
