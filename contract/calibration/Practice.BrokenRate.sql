-- Appointments broken.
-- owner: src/DentalSynth.Generators/Scheduling/AttendanceRule.cs
-- least patients: 200
select count(*) filter (where "AptStatus" = 5), count(*) from raw.appointment
