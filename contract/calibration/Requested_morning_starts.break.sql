-- Patients who all sleep late.
update raw.histappointment set "AptDateTime" = "AptDateTime"::date + time '15:00'
