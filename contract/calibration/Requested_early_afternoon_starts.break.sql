-- Patients who all come after lunch.
update raw.histappointment set "AptDateTime" = "AptDateTime"::date + time '13:00'
