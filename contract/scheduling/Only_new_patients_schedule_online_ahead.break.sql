-- All appointments made online.
update raw.entrylog set "LogSource" = 7
