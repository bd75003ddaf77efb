-- A procedure on a broken appointment.
-- fails: broken_appointments_have_no_procedures
update raw.procedurelog set "AptNum" = (select min("AptNum") from raw.histappointment where "HistApptAction" = 2)
where "ProcNum" = (select min("ProcNum") from raw.procedurelog where "ProcStatus" = 1)
