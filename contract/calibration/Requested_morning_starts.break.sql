-- All short appointments start at 15:00.
update raw.histappointment set "AptDateTime" = "AptDateTime"::date + time '15:00'
