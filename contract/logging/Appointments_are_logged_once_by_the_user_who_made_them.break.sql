-- A log entry an hour after the appointment was made.
-- fails: int_opendental_system_logs_agree_with_the_appointment
update raw.entrylog set "EntryDateTime" = "EntryDateTime" - interval '1 hour'
where "EntryLogNum" = (select min("EntryLogNum") from raw.entrylog)
