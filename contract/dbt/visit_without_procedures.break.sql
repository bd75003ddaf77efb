-- Visit without procedures.
-- fails: completed_appointments_have_completed_procedures
update raw.procedurelog set "AptNum" = 0 where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2)
