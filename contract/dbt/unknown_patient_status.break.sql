-- Unknown patient status.
-- fails: accepted_values_stg_opendental__patient_patient_status_code__False__0__1__2__3__4__5__6
update raw.patient set "PatStatus" = 9 where "PatNum" = (select min("PatNum") from raw.patient)
