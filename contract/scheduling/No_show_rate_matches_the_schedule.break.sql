-- A broken appointment of 2022, before the models' history.
-- fails: same_row_count_as_stg_opendental__appointment_source_opendental_appointment_
update raw.appointment set "AptDateTime" = '2022-12-30 10:00' where "AptNum" = (select min("AptNum") from raw.histappointment where "HistApptAction" = 2)
