-- Appointments that were made two years before.
update raw.histappointment set "HistDateTStamp" = "HistDateTStamp" - interval '2 years' where "HistApptAction" = 0
