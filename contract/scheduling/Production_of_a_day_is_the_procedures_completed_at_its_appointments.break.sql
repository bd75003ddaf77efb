-- A visit of 2022, before the models' history, with procedures that are not.
-- fails: mart_appointment_summary_reconciles_with_appointments
update raw.appointment set "AptDateTime" = '2022-12-30 10:00' where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2)
