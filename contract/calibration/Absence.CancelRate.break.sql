-- Nobody who calls when they do not come.
update raw.histappointment set "HistApptAction" = 2 where "HistApptAction" = 3
