-- An appointment of ten hours.
-- fails: int_appointment_schedule_booked_time_fits_scheduled_time
-- fails: mart_appointment_summary_booked_time_fits_scheduled_time
update raw.appointment set "Pattern" = repeat('X', 60) where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2)
