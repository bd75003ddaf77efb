-- Visits that are moved when they take place.
update raw.histappointment set "AptDateTime" = "AptDateTime" + interval '1 day' where "AptStatus" = 2
