-- A broken appointment older than the models' history.
-- fails: same_row_count_as_stg_opendental__appointment_source_opendental_appointment_
update raw.appointment set "AptDateTime" = '2022-06-01'
where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 5)
