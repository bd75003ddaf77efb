-- All short appointments at 13:00.
update raw.histappointment set "AptDateTime" = "AptDateTime"::date + time '13:00'
