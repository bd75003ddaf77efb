-- Visit at 8 pm.
-- fails: appointments_fall_within_provider_schedules
update raw.appointment set "AptDateTime" = "AptDateTime"::date + time '20:00' where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2)
