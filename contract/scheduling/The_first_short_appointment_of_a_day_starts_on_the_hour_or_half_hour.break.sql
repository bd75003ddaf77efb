-- Visits that begin at ten past.
update raw.histappointment set "AptDateTime" = "AptDateTime" + interval '10 minutes'
