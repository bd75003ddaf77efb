-- All short appointments start at 13:00.
update raw.histappointment set "AptDateTime" = "AptDateTime"::date + time '13:00'
