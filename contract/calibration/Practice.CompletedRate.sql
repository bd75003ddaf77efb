-- Appointments completed.
-- owner: src/DentalSynth.Generators/Scheduling/AttendanceRule.cs
-- settings: shipped
-- least patients: 200
select count(*) filter (where "AptStatus" = 2), count(*) from raw.appointment
