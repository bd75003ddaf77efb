-- Broken appointments that are late arrivals.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/BrokenAppointmentRule.cs
-- least patients: 1000
select count(*) filter (where "DateTimeArrived" > '1900-01-01'), count(*)
from raw.appointment
where "AptStatus" = 5
