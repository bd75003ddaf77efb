-- Appointments broken.
-- owner: src/DentalSynth.Generators/Scheduling/AttendanceRule.cs
-- least patients: 200
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where "AptStatus" = 5), count(*) from raw.appointment
)
select measured, out_of, 0.085 as least, 0.115 as most from counted
