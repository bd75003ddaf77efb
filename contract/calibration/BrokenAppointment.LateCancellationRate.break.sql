-- No cancellations.
update raw.histappointment set "HistApptAction" = 2 where "HistApptAction" = 3
