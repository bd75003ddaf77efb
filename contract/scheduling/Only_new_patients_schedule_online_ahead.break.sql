-- Second visits that are booked on the web.
update raw.entrylog set "LogSource" = 7
