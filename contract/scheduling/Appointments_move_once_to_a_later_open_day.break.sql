-- Appointments moved on the day of the visit.
update raw.histappointment set "AptDateTime" = "AptDateTime" + interval '1 day' where "AptStatus" = 2
