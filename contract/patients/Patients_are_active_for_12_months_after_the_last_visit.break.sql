-- A patient with visits deleted.
-- fails: retention_cohorts_include_every_patient_once
delete from raw.patient where "PatNum" = (select "PatNum" from raw.appointment where "AptStatus" = 2 order by "AptNum" limit 1)
