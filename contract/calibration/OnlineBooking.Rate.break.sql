-- No appointments made online.
update raw.entrylog set "LogSource" = 0
