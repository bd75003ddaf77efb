-- Completed visit in the future.
-- fails: past_appointments_are_closed_and_scheduled_ones_lie_ahead
update raw.appointment set "AptDateTime" = '2026-02-01 09:00' where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2)
