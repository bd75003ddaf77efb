-- Visit in another clinic's operatory.
-- fails: appointments_stay_within_one_clinic
update raw.appointment set "ClinicNum" = "ClinicNum" % 5 + 1 where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2)
