-- A visit of ten hours.
-- fails: int_appointment_schedule_nobody_is_overbooked
-- fails: mart_appointment_summary_booked_time_fits
update raw.appointment set "Pattern" = repeat('X', 60) where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2)
