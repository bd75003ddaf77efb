-- Appointment changed without history.
-- fails: appointment_history_ends_at_the_current_state
update raw.appointment set "AptStatus" = 5, "Confirmed" = 20
where "AptNum" = (select max("AptNum") from raw.appointment where "AptStatus" = 1)
