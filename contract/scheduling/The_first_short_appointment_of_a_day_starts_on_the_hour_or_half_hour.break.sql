-- Appointments that start at ten past.
update raw.histappointment set "AptDateTime" = "AptDateTime" + interval '10 minutes'
