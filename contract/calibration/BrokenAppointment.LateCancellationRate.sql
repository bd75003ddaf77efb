-- Broken appointments, made before their day and without an arrival, that were cancelled.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/BrokenAppointmentRule.cs
-- least patients: 1000
select count(*) filter (where h."HistApptAction" = 3), count(*)
from raw.appointment as a
join raw.histappointment as h on h."AptNum" = a."AptNum" and h."HistApptAction" in (2, 3)
where a."AptStatus" = 5 and a."SecDateTEntry"::date < a."AptDateTime"::date
    and coalesce(a."DateTimeArrived", '0001-01-01') < '1900-01-01'
