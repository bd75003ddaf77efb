-- An appointment made on its day is a no-show or a late arrival, not cancelled.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/BrokenAppointmentRule.cs
select format('appointment %s at %s, booked %s, cancelled %s', h."AptNum", h."AptDateTime",
    h."SecDateTEntry", h."HistDateTStamp")
from raw.histappointment as h
where h."HistApptAction" = 3 and h."SecDateTEntry"::date >= h."AptDateTime"::date
